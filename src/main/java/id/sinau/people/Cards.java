package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Keys;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keeps the cards that were printed and have not been taken back. */
@ApplicationScoped
class Cards {
  @PersistenceContext EntityManager em;
  @Inject People people;
  @Inject Keys keys;

  /**
   * What a card's QR code carries; follows from the act, so that a sheet asked for twice is one.
   */
  String token(UUID act, long account) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.secret("sign-in-card"), "HmacSHA256"));
      mac.update(Uuid7.bytes(act));
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The open account that the card names, or empty when it was taken back or never printed. */
  Optional<Account> owner(String token) {
    List<?> rows =
        em.createNativeQuery(
                "select account_id from card where token_hash = ? and revoked_at is null")
            .setParameter(1, Token.hash(token))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(id -> people.account(Sql.number(id)))
        .filter(Account::isOpen);
  }

  /** Adds the card if it is new, and takes the account's earlier ones back. */
  void add(long account, String token, String by, Instant now) {
    int added =
        em.createNativeQuery(
                """
                insert into card (token_hash, account_id, made_at, made_by) values (?, ?, ?, ?)
                on duplicate key update id = id\
                """)
            .setParameter(1, Token.hash(token))
            .setParameter(2, account)
            .setParameter(3, Sql.column(now))
            .setParameter(4, by)
            .executeUpdate();
    if (added == 1) {
      em.createNativeQuery(
              """
              update card set revoked_at = ?, revoked_by = ?
              where account_id = ? and token_hash <> ? and revoked_at is null\
              """)
          .setParameter(1, Sql.column(now))
          .setParameter(2, by)
          .setParameter(3, account)
          .setParameter(4, Token.hash(token))
          .executeUpdate();
    }
  }

  /** Takes the account's cards back; how many there were. */
  int revoke(long account, String by, Instant now) {
    return em.createNativeQuery(
            "update card set revoked_at = ?, revoked_by = ? where account_id = ? and revoked_at is"
                + " null")
        .setParameter(1, Sql.column(now))
        .setParameter(2, by)
        .setParameter(3, account)
        .executeUpdate();
  }

  Optional<CardHeld> held(long account) {
    List<?> rows =
        em.createNativeQuery(
                "select made_at, made_by from card where account_id = ? and revoked_at is null"
                    + " order by id desc limit 1")
            .setParameter(1, account)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(c -> new CardHeld(Sql.instant(c[0]), Sql.text(c[1])));
  }

  /** People of the areas without a card, the newest first. */
  List<CardCandidate> without(Collection<AreaCode> areas, int most) {
    if (areas.isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>();
    areas.forEach(area -> values.add(area.value() + "%"));
    var within = String.join(" or ", areas.stream().map(a -> "p.area like ?").toList());
    values.add(most);
    List<?> rows =
        Sql.bind(
                em.createNativeQuery(
                    """
                    select p.id, p.full_name, a.name, p.area from person p join account a on a.person_id = p.id
                    where a.kind = 'LEARNER' and a.closed_at is null and (WITHIN)
                      and not exists (select 1 from card c where c.account_id = a.id and c.revoked_at is null)
                    order by p.id desc limit ?\
                    """
                        .replace("WITHIN", within)),
                values)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            c ->
                new CardCandidate(
                    Sql.number(c[0]), Sql.text(c[1]), Sql.text(c[2]), new AreaCode(Sql.text(c[3]))))
        .toList();
  }
}
