package id.sinau.people;

import id.sinau.shared.Keys;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes for people who forgot their PIN: eight digits, for one use, half an hour and five tries.
 * The newest code of an account is the only one; it follows from the act that made it, so that a
 * page loaded twice shows the same.
 */
@ApplicationScoped
class PinCodes {
  static final Duration HOLDS = Duration.ofMinutes(30);
  static final int TRIES = 5;
  private static final long DIGITS = 100_000_000L;

  @PersistenceContext EntityManager em;
  @Inject Keys keys;

  /** A code that may still be used. */
  record Open(long id, byte[] hash, String madeBy, String seen) {}

  String code(UUID act) {
    var mac = mac("pin-code", Uuid7.bytes(act));
    long number = 0;
    for (int i = 0; i < 7; i++) {
      number = number << 8 | mac[i] & 0xff;
    }
    return String.format("%08d", number % DIGITS);
  }

  /** Keyed, because eight digits alone would be found in a leaked table. */
  byte[] hash(String code) {
    return mac("pin-code-hash", code.getBytes(StandardCharsets.US_ASCII));
  }

  /** Adds it if its act is new; earlier codes of the account hold no more. */
  void add(UUID act, long account, IdentitySeen seen, String by, Instant now) {
    int added =
        em.createNativeQuery(
                """
                insert into pin_code (ticket, account_id, code_hash, seen, made_at, made_by, ends_at, tries)
                values (?, ?, ?, ?, ?, ?, ?, 0) on duplicate key update id = id\
                """)
            .setParameter(1, Uuid7.bytes(act))
            .setParameter(2, account)
            .setParameter(3, hash(code(act)))
            .setParameter(4, seen.name())
            .setParameter(5, Sql.column(now))
            .setParameter(6, by)
            .setParameter(7, Sql.column(now.plus(HOLDS)))
            .executeUpdate();
    if (added == 1) {
      em.createNativeQuery(
              """
              update pin_code set ends_at = least(ends_at, ?)
              where account_id = ? and ticket <> ? and used_at is null\
              """)
          .setParameter(1, Sql.column(now))
          .setParameter(2, account)
          .setParameter(3, Uuid7.bytes(act))
          .executeUpdate();
    }
  }

  /** Made since that moment, for whoever asks too often. */
  long madeSince(long account, Instant since) {
    return Sql.number(
        em.createNativeQuery("select count(*) from pin_code where account_id = ? and made_at > ?")
            .setParameter(1, account)
            .setParameter(2, Sql.column(since))
            .getSingleResult());
  }

  /** Until when the act's code holds, or empty when it was used or replaced. */
  Optional<Instant> holdsUntil(UUID act, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                select ends_at from pin_code
                where ticket = ? and used_at is null and ends_at > ? and tries < ?\
                """)
            .setParameter(1, Uuid7.bytes(act))
            .setParameter(2, Sql.column(now))
            .setParameter(3, TRIES)
            .getResultList();
    return rows.stream().findFirst().map(Sql::instant);
  }

  /** The account's code that holds now; locked, so that two tries are counted one by one. */
  Optional<Open> open(long account, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                select id, code_hash, made_by, seen from pin_code
                where account_id = ? and used_at is null and ends_at > ? and tries < ?
                order by id desc limit 1 for update\
                """)
            .setParameter(1, account)
            .setParameter(2, Sql.column(now))
            .setParameter(3, TRIES)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(c -> new Open(Sql.number(c[0]), (byte[]) c[1], Sql.text(c[2]), Sql.text(c[3])));
  }

  void countTry(long code) {
    em.createNativeQuery("update pin_code set tries = tries + 1 where id = ?")
        .setParameter(1, code)
        .executeUpdate();
  }

  void use(long code, Instant now) {
    em.createNativeQuery("update pin_code set used_at = ? where id = ?")
        .setParameter(1, Sql.column(now))
        .setParameter(2, code)
        .executeUpdate();
  }

  private byte[] mac(String purpose, byte[] about) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.secret(purpose), "HmacSHA256"));
      return mac.doFinal(about);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
