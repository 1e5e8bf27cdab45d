package id.sinau.courses.facts;

import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The table of facts with where each is used; the ones to look at again stand first. */
@Stateless
@RolesAllowed({Role.TRAINER, Role.OFFICER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FactList {
  private static final String SELECT =
      "select name, value, note, source, certainty, checked_on, valid_until, ask, changed_by, changed_at from fact ";

  @PersistenceContext EntityManager em;
  @Inject FactUses uses;
  @Inject Clock clock;

  public int count() {
    return (int) Sql.number(em.createNativeQuery("select count(*) from fact").getSingleResult());
  }

  /** How many have passed their last day. */
  public int countExpired() {
    return (int)
        Sql.number(
            em.createNativeQuery("select count(*) from fact where valid_until < ?")
                .setParameter(1, today())
                .getSingleResult());
  }

  /** A page of the list, the one to look at soonest first. */
  public List<FactRow> page(int first, int size) {
    List<?> rows =
        em.createNativeQuery(SELECT + "order by valid_until, name")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows(rows);
  }

  /**
   * One fact.
   *
   * @throws NotFound when there is none of that key
   */
  public FactRow get(String key) {
    List<?> rows =
        em.createNativeQuery(SELECT + "where name = ?").setParameter(1, key).getResultList();
    return rows(rows).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<FactRow> rows(List<?> rows) {
    var keys = rows.stream().map(row -> Sql.text(((Object[]) row)[0])).collect(Collectors.toSet());
    var titles = uses.titles(keys);
    var today = today();
    return rows.stream()
        .map(
            row -> {
              var c = (Object[]) row;
              var until = Sql.date(c[6]);
              return new FactRow(
                  Sql.text(c[0]),
                  Sql.text(c[1]),
                  Sql.text(c[2]),
                  Sql.text(c[3]),
                  Fact.Certainty.valueOf(Sql.text(c[4])),
                  Sql.date(c[5]),
                  until,
                  Sql.text(c[7]),
                  until.isBefore(today),
                  Sql.text(c[8]),
                  Sql.instant(c[9]),
                  titles.get(Sql.text(c[0])));
            })
        .toList();
  }

  private LocalDate today() {
    return Dates.today(clock);
  }
}
