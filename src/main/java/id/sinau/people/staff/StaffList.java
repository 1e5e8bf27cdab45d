package id.sinau.people.staff;

import id.sinau.people.Beginning;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The accounts of staff as the administrator's list shows them, by full name. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffList {
  private static final String WHERE =
      " where a.kind = 'STAFF' and (p.full_name like ?1 or a.name like ?1)"
          + " and (?2 = '' and ?3 = 0 or exists (select 1 from role_grant g where g.account_id = a.id and (?2 = '' or g.role = ?2) and (?3 = 0 or "
          + Grants.ENDING
          + ") and "
          + Grants.IN_FORCE
          + "))";

  @PersistenceContext EntityManager em;

  /**
   * A role that holds now.
   *
   * @param area its name
   * @param lastDay null when no end is set
   */
  public record Held(String role, String area, LocalDate lastDay) implements Serializable {}

  /**
   * A member of staff in the list.
   *
   * @param hasSecret false until her first link was used
   * @param lastSignIn null when she never signed in
   */
  public record Row(
      long account,
      String name,
      String fullName,
      List<Held> roles,
      boolean closed,
      boolean hasSecret,
      Instant lastSignIn)
      implements Serializable {}

  /**
   * @param beginning how full name or account name begin; "" for all
   * @param role only who holds it now; "" for all
   * @param ending only who holds a role that ends within 30 days
   */
  public int count(String beginning, String role, boolean ending) {
    var query =
        em.createNativeQuery(
            "select count(*) from account a join person p on p.id = a.person_id" + WHERE);
    return (int) Sql.number(filtered(query, beginning, role, ending).getSingleResult());
  }

  /** The same list, a page of it. */
  public List<Row> page(String beginning, String role, boolean ending, int first, int size) {
    var query =
        em.createNativeQuery(
            """
            select a.id, a.name, p.full_name, a.closed_at is not null, a.secret is not null,
              (select max(s.begun_at) from sign_in s where s.account_id = a.id),
              (select group_concat(concat(g.role, '|', v.name, '|', coalesce(g.until_at, '')) order by g.role, v.name separator ';')
                from role_grant g join area v on v.code = g.area where g.account_id = a.id and\s"""
                + Grants.IN_FORCE
                + ") from account a join person p on p.id = a.person_id"
                + WHERE
                + " order by a.closed_at is not null, p.full_name, a.id");
    List<?> rows =
        filtered(query, beginning, role, ending)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(r -> row((Object[]) r)).toList();
  }

  private static Query filtered(Query query, String beginning, String role, boolean ending) {
    return query
        .setParameter(1, Beginning.like(beginning))
        .setParameter(2, role == null ? "" : role)
        .setParameter(3, ending ? 1 : 0);
  }

  private static Row row(Object[] c) {
    return new Row(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        held(Sql.text(c[6])),
        Sql.flag(c[3]),
        Sql.flag(c[4]),
        Sql.instant(c[5]));
  }

  private static LocalDate lastDay(String until) {
    return until.isEmpty()
        ? null
        : Grants.lastDay(LocalDateTime.parse(until.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
  }

  private static List<Held> held(String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split(";"))
            .map(h -> h.split("\\|", -1))
            .map(h -> new Held(h[0], h[1], lastDay(h[2])))
            .toList();
  }
}
