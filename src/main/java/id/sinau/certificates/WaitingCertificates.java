package id.sinau.certificates;

import id.sinau.courses.Shelf;
import id.sinau.shared.CourseCompleted;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Certificates that were earned while the office could not issue. */
@ApplicationScoped
class WaitingCertificates {
  @PersistenceContext EntityManager em;
  @Inject Certificates certificates;
  @Inject Issuing issuing;
  @Inject Shelf shelf;
  @Inject Clock clock;

  /** Remembers a completion; the first of a course counts. */
  void add(CourseCompleted completion, String course, Readiness.Obstacle obstacle) {
    em.createNativeQuery(
            """
            insert into waiting_certificate (person_id, course_code, version_id, percent, completed_at, obstacle)
            values (?, ?, ?, ?, ?, ?) on duplicate key update person_id = person_id""")
        .setParameter(1, completion.person())
        .setParameter(2, course)
        .setParameter(3, completion.courseVersion())
        .setParameter(4, completion.percent())
        .setParameter(5, Sql.column(completion.at()))
        .setParameter(6, obstacle.name())
        .executeUpdate();
  }

  long count() {
    return Sql.number(
        em.createNativeQuery("select count(*) from waiting_certificate").getSingleResult());
  }

  /** Courses that the person completed and whose certificates wait. */
  List<String> coursesOf(long person) {
    List<?> codes =
        em.createNativeQuery("select course_code from waiting_certificate where person_id = ?")
            .setParameter(1, person)
            .getResultList();
    return codes.stream().map(Sql::text).toList();
  }

  /** Those who wait longest, first. */
  List<CourseCompleted> oldest(int most) {
    List<?> rows =
        em.createNativeQuery(
                "select person_id, version_id, percent, completed_at from waiting_certificate order by completed_at limit ?")
            .setParameter(1, most)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  /** Issues one that waits, in a transaction of its own; the day of issue is today. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void issue(CourseCompleted completion) {
    var course = shelf.version(completion.courseVersion());
    int taken =
        em.createNativeQuery(
                "delete from waiting_certificate where person_id = ? and course_code = ?")
            .setParameter(1, completion.person())
            .setParameter(2, course.code())
            .executeUpdate();
    // Another node may have been faster: then there is nothing left to take.
    if (taken == 1 && certificates.turns(completion.person(), course.code()) == 0) {
      issuing.issue(completion, course, 1, clock.instant());
    }
  }

  private static CourseCompleted read(Object[] c) {
    return new CourseCompleted(
        Sql.number(c[0]), Sql.number(c[1]), (int) Sql.number(c[2]), Sql.instant(c[3]));
  }
}
