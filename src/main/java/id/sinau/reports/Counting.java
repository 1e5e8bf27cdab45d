package id.sinau.reports;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.shared.AreaCode;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts enrolments of the caller's areas by course, kecamatan and desa, as they are now. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Counting {
  @PersistenceContext EntityManager em;
  @Inject ReportAreas areas;
  @Inject Gazetteer gazetteer;
  @Inject Shelf shelf;

  /** Every course of the catalogue by title, also those that nobody takes. */
  public List<CountRow> byCourse(AreaCode area) {
    var counted = counted("cp.course_id", areas.within().area(area));
    return shelf.catalogue().stream()
        .map(c -> row(c.code(), c.document().title(), counted.get(String.valueOf(c.courseId()))))
        .toList();
  }

  /**
   * The kecamatan in which the caller sees anybody, by name.
   *
   * @param course code of a course, or null for all
   * @throws NotFound when there is no such course
   */
  public List<CountRow> bySubdistrict(String course) {
    var counted = counted("left(cp.area, 8)", of(course));
    return rows(gazetteer.subdistricts(), counted);
  }

  /** The same for the desa and kelurahan of a kecamatan. */
  public List<CountRow> byVillage(AreaCode subdistrict, String course) {
    var counted = counted("cp.area", of(course).area(subdistrict));
    return rows(gazetteer.villages(subdistrict), counted);
  }

  /**
   * How many completed a course since then, by kecamatan; by desa for somebody who answers for one
   * kecamatan only.
   */
  public List<CountRow> completedSince(Instant since) {
    var within = areas.within().and("cp.completed_at >= ?", Sql.column(since));
    var hers = gazetteer.subdistricts().stream().filter(a -> areas.reach(a.code())).toList();
    return hers.size() == 1
        ? rows(gazetteer.villages(hers.get(0).code()), counted("cp.area", within))
        : rows(hers, counted("left(cp.area, 8)", within));
  }

  /** All together. */
  public Counts all() {
    return counted("'all'", areas.within()).getOrDefault("all", Counts.NONE);
  }

  public static Counts sum(List<CountRow> rows) {
    return rows.stream().map(CountRow::counts).reduce(Counts.NONE, Counts::plus);
  }

  private Within of(String course) {
    var within = areas.within();
    return course == null ? within : within.and("cp.course_id = ?", id(course));
  }

  private long id(String course) {
    return shelf.newest(course).map(PublishedCourse::courseId).orElseThrow(NotFound::new);
  }

  private Map<String, Counts> counted(String group, Within within) {
    var query =
        em.createNativeQuery(
            "select "
                + group
                + ", cp.reached, count(*) from course_progress cp"
                + within.where()
                + " group by 1, 2");
    Sql.bind(query, within.values());
    var found = new HashMap<String, Counts>();
    for (Object row : query.getResultList()) {
      var c = (Object[]) row;
      found.merge(
          Sql.text(c[0]), Counts.NONE.with(Sql.number(c[1]), Sql.number(c[2])), Counts::plus);
    }
    return found;
  }

  private List<CountRow> rows(List<Area> all, Map<String, Counts> counted) {
    return all.stream()
        .filter(a -> areas.reach(a.code()))
        .map(a -> row(a.code().value(), a.name(), counted.get(a.code().value())))
        .toList();
  }

  private static CountRow row(String code, String name, Counts counts) {
    return new CountRow(code, name, counts == null ? Counts.NONE : counts);
  }
}
