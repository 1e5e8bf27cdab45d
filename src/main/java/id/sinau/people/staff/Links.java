package id.sinau.people.staff;

import id.sinau.people.Token;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One-time links: each opens one account's new secret once, within a day; the newest one holds. */
@ApplicationScoped
class Links {
  static final Duration HOLDS = Duration.ofHours(24);

  @PersistenceContext EntityManager em;

  /** Whom a link that still holds belongs to. */
  record Holder(long account, String name) {}

  /** A fresh link's token, known to nobody but the caller; earlier links of the account end. */
  String make(long account, String by, Instant now) {
    em.createNativeQuery(
            "update secret_link set ends_at = ? where account_id = ? and used_at is null")
        .setParameter(1, Sql.column(now))
        .setParameter(2, account)
        .executeUpdate();
    var token = Token.fresh();
    em.createNativeQuery(
            """
            insert into secret_link (token_hash, account_id, made_at, made_by, ends_at)
            values (?, ?, ?, ?, ?)""")
        .setParameter(1, Token.hash(token))
        .setParameter(2, account)
        .setParameter(3, Sql.column(now))
        .setParameter(4, by)
        .setParameter(5, Sql.column(now.plus(HOLDS)))
        .executeUpdate();
    return token;
  }

  Optional<Holder> holder(String token, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                select a.id, a.name from secret_link l join account a on a.id = l.account_id
                where l.token_hash = ? and l.used_at is null and l.ends_at > ? and a.closed_at is null""")
            .setParameter(1, Token.hash(token))
            .setParameter(2, Sql.column(now))
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> new Holder(Sql.number(c[0]), Sql.text(c[1])))
        .findFirst();
  }

  /** Whether the link was still unused: of two who send it at once only one gets true. */
  boolean use(String token, Instant now) {
    return em.createNativeQuery(
                "update secret_link set used_at = ? where token_hash = ? and used_at is null and ends_at > ?")
            .setParameter(1, Sql.column(now))
            .setParameter(2, Token.hash(token))
            .setParameter(3, Sql.column(now))
            .executeUpdate()
        == 1;
  }
}
