package id.sinau.reports;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.people.Honorific;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Asks for enrolments of the caller's areas. A page is first found by its keys in an index alone,
 * then only its own rows are read: so the last of 200,000 costs little more than the first.
 */
@ApplicationScoped
class PeopleQuery {
  private static final String ROW =
      """
      select cp.person_id, cp.course_id, p.full_name, p.honorific, p.called, cp.area, cp.lessons_read, cp.lessons_total,
        cp.posttest_percent, cp.last_at, cp.completed_at, cp.reached""";

  @PersistenceContext EntityManager em;
  @Inject ReportAreas areas;
  @Inject Shelf shelf;

  long count(PeopleFilter filter) {
    var within = within(filter);
    var query = em.createNativeQuery("select count(*) from course_progress cp" + within.where());
    return Sql.number(Sql.bind(query, within.values()).getSingleResult());
  }

  List<PeopleRow> page(
      PeopleFilter filter, PeopleOrder order, boolean ascending, int first, int size) {
    var within = within(filter);
    var keys =
        "select cp.person_id, cp.course_id from "
            + order.from(within.isNarrow())
            + within.where()
            + order.orderBy(ascending)
            + " limit "
            + size
            + " offset "
            + first;
    var query =
        em.createNativeQuery(
            ROW
                + " from ("
                + keys
                + ") k join course_progress cp on cp.person_id = k.person_id and cp.course_id = k.course_id"
                + " join person p on p.id = k.person_id"
                + order.orderBy(ascending));
    return read(Sql.bind(query, within.values()).getResultList());
  }

  /** The rows that follow in the order of person and course, with phone and certificate. */
  List<TakenRow> after(PeopleFilter filter, PeopleRow last, int size) {
    var within = within(filter);
    if (last != null) {
      within.and(
          "(cp.person_id > ? or cp.person_id = ? and cp.course_id > ?)",
          last.person(),
          last.person(),
          last.courseId());
    }
    var query =
        em.createNativeQuery(
            ROW
                + """
                , p.phone, (select concat(z.number, '/', z.year) from certificate z
                  where z.person_id = cp.person_id and z.course_code = c.code order by z.turn desc limit 1)
                from course_progress cp"""
                + (within.isNarrow() ? "" : " force index (primary)")
                + " join person p on p.id = cp.person_id join course c on c.id = cp.course_id"
                + within.where()
                + " order by cp.person_id, cp.course_id limit "
                + size);
    List<?> rows = Sql.bind(query, within.values()).getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> new TakenRow(row(c), Sql.text(c[12]), null, Sql.text(c[13])))
        .toList();
  }

  /** The conditions of a filter, within the caller's areas. */
  Within within(PeopleFilter filter) {
    var within = areas.within().area(filter.area());
    if (filter.course() != null) {
      var course = shelf.newest(filter.course()).orElseThrow(NotFound::new);
      within.and("cp.course_id = ?", course.courseId());
    }
    var reached = filter.reached();
    if (reached != Reached.ENROLLED) {
      within.and("cp.reached between ? and ?", reached.from(), reached.to());
    }
    if (filter.since() != null) {
      var since = Sql.column(filter.since().atStartOfDay(Dates.ZONE).toInstant());
      within.and(reached == Reached.COMPLETED ? "cp.completed_at >= ?" : "cp.last_at >= ?", since);
    }
    return within;
  }

  private List<PeopleRow> read(List<?> rows) {
    return rows.stream().map(r -> row((Object[]) r)).toList();
  }

  private PeopleRow row(Object[] c) {
    return new PeopleRow(
        Sql.number(c[0]),
        Sql.number(c[1]),
        Sql.text(c[2]),
        Honorific.valueOf(Sql.text(c[3])),
        Sql.text(c[4]),
        new AreaCode(Sql.text(c[5])),
        title(Sql.number(c[1])),
        (int) Sql.number(c[6]),
        (int) Sql.number(c[7]),
        c[8] == null ? null : (int) Sql.number(c[8]),
        Sql.instant(c[9]),
        Sql.instant(c[10]),
        Reached.standing(Sql.number(c[11])));
  }

  String title(long course) {
    return shelf.catalogue().stream()
        .filter(c -> c.courseId() == course)
        .map(PublishedCourse::document)
        .map(d -> d.title())
        .findFirst()
        .orElse("");
  }
}
