package id.sinau.progress;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts progress again from lessons read and quizzes taken. One statement reads what is kept and
 * what it is counted from, so an event that arrives meanwhile makes no false difference.
 */
@ApplicationScoped
class Recount {
  private static final String READ =
      """
      select e.version_id,
        (select group_concat(l.lesson separator ',') from lesson_progress l where l.person_id = e.person_id and l.course_id = e.course_id),
        (select group_concat(concat(q.quiz, ':', q.best_percent, ':', if(q.first_passed_at is null, 0, 1)) separator ',')
          from quiz_progress q where q.person_id = e.person_id and q.course_id = e.course_id),
        p.completed_at, e.person_id, e.course_id, n.full_name, n.area, p.area, p.lessons_read, p.lessons_total, p.quizzes_done, p.quizzes_total,
        p.posttest_percent
      from enrolment e join person n on n.id = e.person_id
      left join course_progress p on p.person_id = e.person_id and p.course_id = e.course_id
      where e.person_id between ? and ?\s""";
  private static final String NOTHING = "-";

  @PersistenceContext EntityManager em;
  @Inject Standings standings;

  /** What came of a part of the people. */
  record Found(long checked, List<Difference> differences) {}

  /** The highest id of anybody who is enrolled. */
  long last() {
    return Sql.number(
        em.createNativeQuery("select max(person_id) from enrolment").getSingleResult());
  }

  /** The people with ids from the first to the last of these. */
  Found between(long first, long last) {
    return compare(
        em.createNativeQuery(READ).setParameter(1, first).setParameter(2, last).getResultList());
  }

  /** One person in one course. */
  List<Difference> of(long person, long course) {
    List<?> rows =
        em.createNativeQuery(READ + "and e.course_id = ?")
            .setParameter(1, person)
            .setParameter(2, person)
            .setParameter(3, course)
            .getResultList();
    return compare(rows).differences();
  }

  private Found compare(List<?> rows) {
    var found = new ArrayList<Difference>();
    rows.forEach(row -> compare((Object[]) row, found));
    return new Found(rows.size(), found);
  }

  private void compare(Object[] c, List<Difference> found) {
    var counted = standings.read(c);
    if (c[8] == null) {
      differ(c, counted, Part.ROW, NOTHING, "1", found);
      return;
    }
    var posttest = counted.quizzes().get(counted.document().posttest());
    differ(c, counted, Part.AREA, c[8], c[7], found);
    differ(c, counted, Part.LESSONS_READ, c[9], counted.lessonsRead(), found);
    differ(c, counted, Part.LESSONS_TOTAL, c[10], counted.lessonsTotal(), found);
    differ(c, counted, Part.QUIZZES_DONE, c[11], counted.quizzesDone(), found);
    differ(c, counted, Part.QUIZZES_TOTAL, c[12], counted.quizzesTotal(), found);
    differ(c, counted, Part.POSTTEST, c[13], posttest, found);
    differ(c, counted, Part.COMPLETED, flag(c[3] != null), flag(counted.meetsCompletion()), found);
  }

  private static int flag(boolean yes) {
    return yes ? 1 : 0;
  }

  private static void differ(
      Object[] c, Standing counted, Part part, Object kept, Object now, List<Difference> found) {
    var was = kept == null ? NOTHING : Sql.text(kept);
    var is = now == null ? NOTHING : Sql.text(now);
    if (!was.equals(is)) {
      found.add(
          new Difference(
              0,
              Sql.number(c[4]),
              Sql.text(c[6]),
              new AreaCode(Sql.text(c[7])),
              Sql.number(c[5]),
              counted.document().title(),
              part,
              was,
              is,
              null));
    }
  }
}
