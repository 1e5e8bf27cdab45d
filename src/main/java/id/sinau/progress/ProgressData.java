package id.sinau.progress;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** The room's part of a person's file: what she takes, and how far she came in it. */
@ApplicationScoped
class ProgressData implements PersonalData {
  @Inject TakenRows rows;

  @Override
  public String part() {
    return "progress";
  }

  @Override
  public JsonObject about(long person) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add(
            "enrolments",
            rows.of(
                person,
                "select c.code, e.enrolled_at, e.enrolled_by from enrolment e"
                    + " join course c on c.id = e.course_id where e.person_id = ? order by e.id",
                "course",
                "at",
                "by"))
        .add(
            "enrolmentEnds",
            rows.of(
                person,
                "select c.code, e.ended, e.at, e.by_name, e.why from enrolment_end e"
                    + " join course c on c.id = e.course_id where e.person_id = ? order by e.id",
                "course",
                "ended",
                "at",
                "by",
                "why"))
        .add(
            "courses",
            rows.of(
                person,
                "select c.code, p.lessons_read, p.lessons_total, p.quizzes_done, p.quizzes_total,"
                    + " p.posttest_percent, p.started_at, p.last_at, p.completed_at from"
                    + " course_progress p join course c on c.id = p.course_id"
                    + " where p.person_id = ? order by p.started_at",
                "course",
                "lessonsRead",
                "lessons",
                "quizzesDone",
                "quizzes",
                "posttestPercent",
                "startedAt",
                "lastAt",
                "completedAt"))
        .add(
            "lessons",
            rows.of(
                person,
                "select c.code, l.lesson, l.read_at from lesson_progress l"
                    + " join course c on c.id = l.course_id where l.person_id = ?"
                    + " order by l.read_at",
                "course",
                "lesson",
                "readAt"))
        .add(
            "quizzes",
            rows.of(
                person,
                "select c.code, q.quiz, q.best_percent, q.first_passed_at from quiz_progress q"
                    + " join course c on c.id = q.course_id where q.person_id = ?"
                    + " order by 1, q.quiz",
                "course",
                "quiz",
                "bestPercent",
                "firstPassedAt"))
        .add(
            "recounts",
            rows.of(
                person,
                "select c.code, d.part, d.kept, d.counted, d.found_at, d.closed_at, d.closed_why"
                    + " from recount_difference d join course c on c.id = d.course_id"
                    + " where d.person_id = ? order by d.id",
                "course",
                "part",
                "kept",
                "counted",
                "foundAt",
                "closedAt",
                "closedWhy"))
        .build();
  }

  /**
   * All stays: the district answers for how many completed what, and it follows from the events.
   */
  @Override
  public void forget(long person) {}
}
