package id.sinau.people.staff;

import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rows of roles given and ended. */
@ApplicationScoped
class Grants {
  static final String IN_FORCE =
      "g.ended_at is null and g.from_at <= utc_timestamp(6) and (g.until_at is null or g.until_at > utc_timestamp(6))";

  /** Of those in force. */
  static final String ENDING = "g.until_at <= utc_timestamp(6) + interval 30 day";

  @PersistenceContext EntityManager em;

  /** A grant that nobody has ended. */
  record Open(long id, long account, String role) {}

  Open open(long grant) {
    List<?> rows =
        em.createNativeQuery(
                "select id, account_id, role from role_grant where id = ? and ended_at is null for update")
            .setParameter(1, grant)
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> new Open(Sql.number(c[0]), Sql.number(c[1]), Sql.text(c[2])))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** How many roles end within 30 days. */
  long ending() {
    return Sql.number(
        em.createNativeQuery(
                "select count(*) from role_grant g where " + ENDING + " and " + IN_FORCE)
            .getSingleResult());
  }

  /** A role holds until the midnight that ends its last day. */
  static LocalDate lastDay(Instant until) {
    return until == null ? null : Dates.day(until.minusNanos(1));
  }

  boolean holds(long account, String role, String area) {
    return Sql.number(
            em.createNativeQuery(
                    "select count(*) from role_grant g where g.account_id = ? and g.role = ? and g.area = ? and "
                        + IN_FORCE)
                .setParameter(1, account)
                .setParameter(2, role)
                .setParameter(3, area)
                .getSingleResult())
        > 0;
  }

  /**
   * How many people could still do an administrator's work if this grant, or this account, were
   * gone. The rows are locked, so that two administrators who end each other at once do not both
   * count the other.
   */
  long administratorsWithout(long grant, long account) {
    return em.createNativeQuery(
            "select g.id from role_grant g join account a on a.id = g.account_id where g.role = '"
                + Role.ADMIN
                + "' and g.id <> ? and a.id <> ? and a.closed_at is null and a.secret is not null and "
                + IN_FORCE
                + " for update")
        .setParameter(1, grant)
        .setParameter(2, account)
        .getResultList()
        .size();
  }

  void add(
      long account, String role, String area, Instant from, Instant until, String by, String why) {
    em.createNativeQuery(
            """
            insert into role_grant (account_id, role, area, from_at, until_at, granted_by, why)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, account)
        .setParameter(2, role)
        .setParameter(3, area)
        .setParameter(4, Sql.column(from))
        .setParameter(5, Sql.column(until))
        .setParameter(6, by)
        .setParameter(7, why)
        .executeUpdate();
  }

  void end(long grant, Instant at, String by, String why) {
    em.createNativeQuery(
            "update role_grant set ended_at = ?, ended_by = ?, ended_why = ? where id = ? and ended_at is null")
        .setParameter(1, Sql.column(at))
        .setParameter(2, by)
        .setParameter(3, why)
        .setParameter(4, grant)
        .executeUpdate();
  }

  void endAllOf(long account, Instant at, String by, String why) {
    em.createNativeQuery(
            "update role_grant set ended_at = ?, ended_by = ?, ended_why = ? where account_id = ? and ended_at is null")
        .setParameter(1, Sql.column(at))
        .setParameter(2, by)
        .setParameter(3, why)
        .setParameter(4, account)
        .executeUpdate();
  }
}
