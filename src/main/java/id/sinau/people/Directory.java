package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Answers other rooms who somebody is, and who holds a role for a place now. */
@ApplicationScoped
public class Directory {
  @PersistenceContext EntityManager em;
  @Inject People people;
  @Inject Clock clock;

  /**
   * What a person said of herself.
   *
   * @throws id.sinau.shared.NotFound when there is no such person
   */
  public MyData person(long person) {
    return people.get(person).told();
  }

  /**
   * Who holds the role now for an area that contains the village, the nearest area first.
   *
   * @param role a name of {@link id.sinau.shared.Role}
   */
  public List<Holder> holders(String role, AreaCode village) {
    var now = Sql.column(clock.instant());
    var chain = List.of(village.value(), village.subdistrict().value(), "35.10");
    List<?> rows =
        em.createNativeQuery(
                """
                select a.person_id, a.name, p.called, g.area from role_grant g
                join account a on a.id = g.account_id join person p on p.id = a.person_id
                where g.role = ? and g.area in (?, ?, ?) and g.ended_at is null and g.from_at <= ?
                  and (g.until_at is null or g.until_at > ?) and a.closed_at is null
                order by length(g.area) desc, g.id\
                """)
            .setParameter(1, role)
            .setParameter(2, chain.get(0))
            .setParameter(3, chain.get(1))
            .setParameter(4, chain.get(2))
            .setParameter(5, now)
            .setParameter(6, now)
            .getResultList();
    return rows.stream().map(row -> holder((Object[]) row)).toList();
  }

  /** The codes of all desa and kelurahan for which somebody holds the role now. */
  public List<String> villagesOf(String role) {
    var now = Sql.column(clock.instant());
    List<?> rows =
        em.createNativeQuery(
                """
                select distinct g.area from role_grant g join account a on a.id = g.account_id
                where g.role = ? and length(g.area) = 13 and g.ended_at is null and g.from_at <= ?
                  and (g.until_at is null or g.until_at > ?) and a.closed_at is null\
                """)
            .setParameter(1, role)
            .setParameter(2, now)
            .setParameter(3, now)
            .getResultList();
    return rows.stream().map(Sql::text).toList();
  }

  /** The name of whoever holds an account, for people to read; the account's own where unknown. */
  public String nameOf(String account) {
    List<?> names =
        em.createNativeQuery(
                "select p.full_name from account a join person p on p.id = a.person_id where a.name"
                    + " = ?")
            .setParameter(1, account)
            .getResultList();
    return names.isEmpty() ? account : Sql.text(names.get(0));
  }

  /** Lets acts that depend on one person's rows follow each other until the act ends. */
  public void hold(long person) {
    em.createNativeQuery("select id from person where id = ? for update")
        .setParameter(1, person)
        .getResultList();
  }

  private static Holder holder(Object[] c) {
    return new Holder(
        Sql.number(c[0]), Sql.text(c[1]), Sql.text(c[2]), new AreaCode(Sql.text(c[3])));
  }
}
