package id.sinau.progress;

import id.sinau.courses.Shelf;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.TransactionMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes how far people are. One read tells a person's whole standing in a course. */
@ApplicationScoped
class Standings {
  private static final String READ =
      """
      select e.version_id,
        (select group_concat(l.lesson separator ',') from lesson_progress l where l.person_id = e.person_id and l.course_id = e.course_id),
        (select group_concat(concat(q.quiz, ':', q.best_percent, ':', if(q.first_passed_at is null, 0, 1)) separator ',')
          from quiz_progress q where q.person_id = e.person_id and q.course_id = e.course_id),
        p.completed_at
      from enrolment e left join course_progress p on p.person_id = e.person_id and p.course_id = e.course_id
      where e.person_id = ?\s""";

  @Inject Statements sql;
  @Inject TransactionMemory memory;
  @Inject Shelf shelf;

  Optional<Standing> find(long person, long course) {
    List<?> rows =
        sql.query(READ + "and e.course_id = ?")
            .setParameter(1, person)
            .setParameter(2, course)
            .getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  List<Standing> all(long person) {
    List<?> rows =
        sql.query(READ + "order by coalesce(p.last_at, e.enrolled_at) desc")
            .setParameter(1, person)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  /** From the columns that {@link #READ} begins with. */
  Standing read(Object[] c) {
    var course = shelf.version(Sql.number(c[0]));
    var percents = new HashMap<String, Integer>();
    boolean passed = false;
    for (var result : split(Sql.text(c[2]))) {
      var parts = result.split(":");
      percents.put(parts[0], Integer.parseInt(parts[1]));
      passed |= "1".equals(parts[2]) && Standing.isPosttest(course.document(), parts[0]);
    }
    return new Standing(
        course,
        new HashSet<>(split(Sql.text(c[1]))),
        percents,
        Set.copyOf(percents.keySet()),
        passed,
        Sql.instant(c[3]));
  }

  private static List<String> split(String list) {
    return list == null ? List.of() : Arrays.asList(list.split(","));
  }

  /**
   * Enrols once; the row stays locked, so that her other phone's events wait for this one's.
   *
   * @return true when she was not enrolled before
   */
  boolean enrol(long person, long course, long version, String by, Instant at) {
    if (lock(person, course)) {
      return false;
    }
    sql.query(
            """
            insert into enrolment (person_id, course_id, version_id, enrolled_at, enrolled_by) values (?, ?, ?, ?, ?)
            on duplicate key update id = id""")
        .setParameter(1, person)
        .setParameter(2, course)
        .setParameter(3, version)
        .setParameter(4, Sql.column(at))
        .setParameter(5, by)
        .executeUpdate();
    return lock(person, course);
  }

  boolean lock(long person, long course) {
    var row = new Locked(person, course);
    if (memory.recall(row).isPresent()) {
      return true;
    }
    boolean exists =
        !sql.query("select id from enrolment where person_id = ? and course_id = ? for update")
            .setParameter(1, person)
            .setParameter(2, course)
            .getResultList()
            .isEmpty();
    memory.remember(row, exists ? row : null);
    return exists;
  }

  /** A row of enrolments that this transaction holds. */
  private record Locked(long person, long course) {}

  /** When she learned last, or enrolled. */
  Instant lastAt(long person, long course) {
    return Sql.instant(
        sql.query(
                """
                select coalesce(p.last_at, e.enrolled_at) from enrolment e
                left join course_progress p on p.person_id = e.person_id and p.course_id = e.course_id
                where e.person_id = ? and e.course_id = ?""")
            .setParameter(1, person)
            .setParameter(2, course)
            .getResultList()
            .get(0));
  }

  void lessonRead(long person, long course, String lesson, Instant at) {
    sql.query(
            """
            insert into lesson_progress (person_id, course_id, lesson, read_at) values (?, ?, ?, ?)
            on duplicate key update read_at = least(read_at, values(read_at))""")
        .setParameter(1, person)
        .setParameter(2, course)
        .setParameter(3, lesson)
        .setParameter(4, Sql.column(at))
        .executeUpdate();
  }

  /**
   * Folds one finished attempt in.
   *
   * @param passedAt null when it was not passed
   */
  void quizFinished(long person, long course, String quiz, int percent, Instant passedAt) {
    sql.query(
            """
            insert into quiz_progress (person_id, course_id, quiz, best_percent, first_passed_at) values (?, ?, ?, ?, ?)
            on duplicate key update best_percent = greatest(best_percent, values(best_percent)),
              first_passed_at = if(values(first_passed_at) is null, first_passed_at,
                least(coalesce(first_passed_at, values(first_passed_at)), values(first_passed_at)))""")
        .setParameter(1, person)
        .setParameter(2, course)
        .setParameter(3, quiz)
        .setParameter(4, percent)
        .setParameter(5, Sql.column(passedAt))
        .executeUpdate();
  }

  void moveTo(long person, long course, long version) {
    sql.query("update enrolment set version_id = ? where person_id = ? and course_id = ?")
        .setParameter(1, version)
        .setParameter(2, person)
        .setParameter(3, course)
        .executeUpdate();
  }

  /** Everybody who has not completed the course moves to its new version of the same shape. */
  int moveEveryoneOn(long course, long version) {
    return sql.query(
            """
            update enrolment e left join course_progress p on p.person_id = e.person_id and p.course_id = e.course_id
            set e.version_id = ? where e.course_id = ? and p.completed_at is null
              and e.version_id = (select max(v.id) from course_version v where v.course_id = e.course_id and v.id < ?)""")
        .setParameter(1, version)
        .setParameter(2, course)
        .setParameter(3, version)
        .executeUpdate();
  }

  /** Writes the row that lists and reports read. */
  void write(long person, Standing standing, Instant at) {
    sql.query(
            """
            insert into course_progress (person_id, course_id, area, lessons_read, lessons_total, quizzes_done, quizzes_total,
              posttest_percent, started_at, last_at)
            select ?, ?, p.area, ?, ?, ?, ?, ?, ?, ? from person p where p.id = ?
            on duplicate key update area = values(area), lessons_read = values(lessons_read), lessons_total = values(lessons_total),
              quizzes_done = values(quizzes_done), quizzes_total = values(quizzes_total),
              posttest_percent = values(posttest_percent), started_at = least(started_at, values(started_at)),
              last_at = greatest(last_at, values(last_at))""")
        .setParameter(1, person)
        .setParameter(2, standing.course().courseId())
        .setParameter(3, standing.lessonsRead())
        .setParameter(4, standing.lessonsTotal())
        .setParameter(5, standing.quizzesDone())
        .setParameter(6, standing.quizzesTotal())
        .setParameter(7, standing.quizzes().get(standing.document().posttest()))
        .setParameter(8, Sql.column(at))
        .setParameter(9, Sql.column(at))
        .setParameter(10, person)
        .executeUpdate();
  }

  /**
   * Her rows follow her when she moves; what she completed before is counted where she lives now.
   */
  void moveTo(long person, AreaCode area) {
    sql.query("update course_progress set area = ? where person_id = ?")
        .setParameter(1, area.value())
        .setParameter(2, person)
        .executeUpdate();
  }

  /** True for the one call that made the course complete. */
  boolean complete(long person, long course, long version, Instant at) {
    return sql.query(
                """
                update course_progress set completed_at = ?, completed_version = ?
                where person_id = ? and course_id = ? and completed_at is null""")
            .setParameter(1, Sql.column(at))
            .setParameter(2, version)
            .setParameter(3, person)
            .setParameter(4, course)
            .executeUpdate()
        == 1;
  }
}
