package id.sinau.progress;

import id.sinau.courses.Shelf;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of recounts and of the differences they found. */
@ApplicationScoped
class Differences {
  @PersistenceContext EntityManager em;
  @Inject Shelf shelf;
  @Inject Caller caller;

  long begin(Instant at) {
    em.createNativeQuery("insert into recount_run (begun_at, checked, found) values (?, 0, 0)")
        .setParameter(1, Sql.column(at))
        .executeUpdate();
    return Sql.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
  }

  void count(long run, Recount.Found found) {
    em.createNativeQuery(
            "update recount_run set checked = checked + ?, found = found + ? where id = ?")
        .setParameter(1, found.checked())
        .setParameter(2, found.differences().size())
        .setParameter(3, run)
        .executeUpdate();
  }

  void end(long run, Instant at) {
    em.createNativeQuery("update recount_run set ended_at = ? where id = ?")
        .setParameter(1, Sql.column(at))
        .setParameter(2, run)
        .executeUpdate();
  }

  /** Keeps a difference once; one that somebody accepted as it is stays closed. */
  void keep(Difference d, Instant at) {
    em.createNativeQuery(
            """
            insert into recount_difference (person_id, course_id, part, kept, counted, found_at, seen_at, still_open)
            select ?, ?, ?, ?, ?, ?, ?, 1 from (select 1) one where not exists (select 1 from recount_difference a where a.person_id = ?
              and a.course_id = ? and a.part = ? and a.kept = ? and a.counted = ? and a.closed_how = 'ACCEPTED')
            on duplicate key update kept = values(kept), counted = values(counted), seen_at = values(seen_at)""")
        .setParameter(1, d.person())
        .setParameter(2, d.course())
        .setParameter(3, d.part().name())
        .setParameter(4, d.kept())
        .setParameter(5, d.counted())
        .setParameter(6, Sql.column(at))
        .setParameter(7, Sql.column(at))
        .setParameter(8, d.person())
        .setParameter(9, d.course())
        .setParameter(10, d.part().name())
        .setParameter(11, d.kept())
        .setParameter(12, d.counted())
        .executeUpdate();
  }

  /** What an earlier night found and this one did not is no difference any more. */
  void closeGone(Instant begun, Instant at) {
    em.createNativeQuery(
            """
            update recount_difference set still_open = null, closed_at = ?, closed_by = 'system', closed_how = 'GONE'
            where still_open = 1 and seen_at < ?""")
        .setParameter(1, Sql.column(at))
        .setParameter(2, Sql.column(begun))
        .executeUpdate();
  }

  void close(Difference d, String how, String why, Instant at) {
    em.createNativeQuery(
            """
            update recount_difference set still_open = null, closed_at = ?, closed_by = ?, closed_how = ?, closed_why = ?
            where person_id = ? and course_id = ? and part = ? and still_open = 1""")
        .setParameter(1, Sql.column(at))
        .setParameter(2, caller.name())
        .setParameter(3, how)
        .setParameter(4, why)
        .setParameter(5, d.person())
        .setParameter(6, d.course())
        .setParameter(7, d.part().name())
        .executeUpdate();
  }

  /** The open ones among the caller's people, the oldest first. */
  List<Difference> open(int most) {
    return read("", " order by d.id limit " + most);
  }

  /**
   * @throws NotFound when it is closed, or not of the caller's people
   */
  Difference get(long id) {
    return read("and d.id = ? ", "", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  Optional<RecountRun> lastRun() {
    List<?> rows =
        em.createNativeQuery(
                "select begun_at, ended_at, checked, found from recount_run order by id desc limit 1")
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(
            c ->
                new RecountRun(
                    Sql.instant(c[0]), Sql.instant(c[1]), Sql.number(c[2]), Sql.number(c[3])))
        .findFirst();
  }

  private List<Difference> read(String narrower, String order, Object... asked) {
    var areas = areas();
    if (areas.isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<>(List.of(asked));
    areas.forEach(a -> values.add(a.value() + "%"));
    var query =
        em.createNativeQuery(
            """
            select d.id, d.person_id, p.full_name, p.area, d.course_id, c.newest_version, d.part, d.kept, d.counted, d.found_at
            from recount_difference d join person p on p.id = d.person_id join course c on c.id = d.course_id
            where d.still_open = 1\s"""
                + narrower
                + "and ("
                + String.join(" or ", areas.stream().map(a -> "p.area like ?").toList())
                + ")"
                + order);
    List<?> rows = Sql.bind(query, values).getResultList();
    return rows.stream().map(r -> difference((Object[]) r)).toList();
  }

  private Set<AreaCode> areas() {
    var all = new HashSet<>(caller.areas(Role.OFFICER));
    all.addAll(caller.areas(Role.ADMIN));
    return all;
  }

  private Difference difference(Object[] c) {
    return new Difference(
        Sql.number(c[0]),
        Sql.number(c[1]),
        Sql.text(c[2]),
        new AreaCode(Sql.text(c[3])),
        Sql.number(c[4]),
        shelf.version(Sql.number(c[5])).document().title(),
        Part.valueOf(Sql.text(c[6])),
        Sql.text(c[7]),
        Sql.text(c[8]),
        Sql.instant(c[9]));
  }
}
