package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows behind the cookies: who is signed in, since when, until when. */
@ApplicationScoped
class SignIns {
  /**
   * A learner's phone stays signed in for half a year of use; a member of staff for a working day.
   */
  static final Duration LEARNER_STAYS = Duration.ofDays(180);

  static final Duration STAFF_STAYS = Duration.ofHours(12);

  @PersistenceContext EntityManager em;
  @Inject Statements sql;

  void begin(byte[] tokenHash, Account account, Instant now) {
    var stays = account.kind() == AccountKind.LEARNER ? LEARNER_STAYS : STAFF_STAYS;
    em.createNativeQuery(
            """
            insert into sign_in (token_hash, account_id, begun_at, seen_at, ends_at)
            values (?, ?, ?, ?, ?)""")
        .setParameter(1, tokenHash)
        .setParameter(2, account.id())
        .setParameter(3, Sql.column(now))
        .setParameter(4, Sql.column(now))
        .setParameter(5, Sql.column(now.plus(stays)))
        .executeUpdate();
  }

  /** One read a request: sign-in, account, person and the roles that hold now. */
  Optional<SignedIn> find(byte[] tokenHash, Instant now) {
    List<?> rows =
        sql.query(
                """
                select s.id, a.id, p.id, a.name, a.kind, p.honorific, p.called, p.language, p.area,
                  (select group_concat(concat(g.role, ':', g.area) separator ',') from role_grant g
                    where g.account_id = a.id and g.ended_at is null and g.from_at <= ?
                      and (g.until_at is null or g.until_at > ?))
                from sign_in s join account a on a.id = s.account_id join person p on p.id = a.person_id
                where s.token_hash = ? and s.ended_at is null and s.ends_at > ? and a.closed_at is null""")
            .setParameter(1, Sql.column(now))
            .setParameter(2, Sql.column(now))
            .setParameter(3, tokenHash)
            .setParameter(4, Sql.column(now))
            .getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  private static SignedIn read(Object[] c) {
    var kind = AccountKind.valueOf(Sql.text(c[4]));
    return new SignedIn(
        Sql.number(c[0]),
        Sql.number(c[1]),
        Sql.number(c[2]),
        Sql.text(c[3]),
        kind,
        Honorific.valueOf(Sql.text(c[5])),
        Sql.text(c[6]),
        Sql.text(c[7]),
        roles(kind, Sql.text(c[8]), Sql.text(c[9])));
  }

  private static Map<String, Set<AreaCode>> roles(AccountKind kind, String home, String granted) {
    var roles = new HashMap<String, Set<AreaCode>>();
    if (kind == AccountKind.LEARNER) {
      roles.put(Role.LEARNER, new HashSet<>(Set.of(new AreaCode(home))));
    }
    if (granted != null) {
      for (var grant : granted.split(",")) {
        var parts = grant.split(":");
        roles.computeIfAbsent(parts[0], r -> new HashSet<>()).add(new AreaCode(parts[1]));
      }
    }
    return roles;
  }

  void end(long signIn, String why, Instant now) {
    em.createNativeQuery(
            "update sign_in set ended_at = ?, ended_why = ? where id = ? and ended_at is null")
        .setParameter(1, Sql.column(now))
        .setParameter(2, why)
        .setParameter(3, signIn)
        .executeUpdate();
  }

  void endAllOf(long account, String why, Instant now) {
    em.createNativeQuery(
            "update sign_in set ended_at = ?, ended_why = ? where account_id = ? and ended_at is null")
        .setParameter(1, Sql.column(now))
        .setParameter(2, why)
        .setParameter(3, account)
        .executeUpdate();
  }

  /** Every sign-in of the account but one. */
  void endOthersOf(long account, long kept, String why, Instant now) {
    em.createNativeQuery(
            "update sign_in set ended_at = ?, ended_why = ? where account_id = ? and id <> ? and ended_at is null")
        .setParameter(1, Sql.column(now))
        .setParameter(2, why)
        .setParameter(3, account)
        .setParameter(4, kept)
        .executeUpdate();
  }
}
