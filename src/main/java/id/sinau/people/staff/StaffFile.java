package id.sinau.people.staff;

import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One member of staff: her account, and every role she ever held with who, when and why. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffFile {
  @PersistenceContext EntityManager em;

  /**
   * The account.
   *
   * @param secretSetAt null until her first link was used
   * @param linkEnds until when a link lies unused, or null
   */
  public record View(
      long account,
      String name,
      String called,
      String fullName,
      Instant madeAt,
      String madeBy,
      Instant secretSetAt,
      Instant linkEnds,
      Instant closedAt)
      implements Serializable {}

  /**
   * A role given.
   *
   * @param lastDay in Asia/Jakarta, null while it has none
   * @param endedAt null while nobody ended it
   */
  public record Given(
      long id,
      String role,
      String area,
      Instant from,
      LocalDate lastDay,
      String by,
      String why,
      Instant endedAt,
      String endedBy,
      String endedWhy,
      boolean inForce)
      implements Serializable {}

  /**
   * @throws NotFound when it is no account of staff
   */
  public View view(long account) {
    List<?> rows =
        em.createNativeQuery(
                """
                select a.id, a.name, p.called, p.full_name, p.registered_at, p.registered_by, a.secret_set_at,
                  (select max(l.ends_at) from secret_link l where l.account_id = a.id and l.used_at is null
                    and l.ends_at > utc_timestamp(6)), a.closed_at
                from account a join person p on p.id = a.person_id where a.id = ? and a.kind = 'STAFF'""")
            .setParameter(1, account)
            .getResultList();
    var c = rows.stream().map(r -> (Object[]) r).findFirst().orElseThrow(NotFound::new);
    return new View(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        Sql.text(c[3]),
        Sql.instant(c[4]),
        Sql.text(c[5]),
        Sql.instant(c[6]),
        Sql.instant(c[7]),
        Sql.instant(c[8]));
  }

  /** Her roles, those in force first, then the newest. */
  public List<Given> roles(long account) {
    List<?> rows =
        em.createNativeQuery(
                "select g.id, g.role, v.name, g.from_at, g.until_at, g.granted_by, g.why, g.ended_at, g.ended_by, g.ended_why, "
                    + Grants.IN_FORCE
                    + " as holds from role_grant g join area v on v.code = g.area where g.account_id = ?"
                    + " order by holds desc, g.id desc limit 200")
            .setParameter(1, account)
            .getResultList();
    return rows.stream().map(r -> given((Object[]) r)).toList();
  }

  private static Given given(Object[] c) {
    return new Given(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        Sql.instant(c[3]),
        Grants.lastDay(Sql.instant(c[4])),
        Sql.text(c[5]),
        Sql.text(c[6]),
        Sql.instant(c[7]),
        Sql.text(c[8]),
        Sql.text(c[9]),
        Sql.flag(c[10]));
  }
}
