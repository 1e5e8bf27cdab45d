package id.sinau.quizzes;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** The room's part of a person's file: each attempt, and how each of its answers was marked. */
@ApplicationScoped
class QuizData implements PersonalData {
  @Inject TakenRows rows;

  @Override
  public String part() {
    return "quizzes";
  }

  @Override
  public JsonObject about(long person) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add(
            "attempts",
            rows.of(
                person,
                "select c.code, a.quiz, a.kind, a.begun_at, a.finished_at, a.right_count, a.total,"
                    + " a.percent, a.passed, a.vouched_by from attempt a"
                    + " join course c on c.id = a.course_id where a.person_id = ?"
                    + " order by a.begun_at",
                "course",
                "quiz",
                "kind",
                "begunAt",
                "finishedAt",
                "right",
                "total",
                "percent",
                "passed",
                "vouchedBy"))
        .add(
            "answers",
            rows.of(
                person,
                "select c.code, a.quiz, a.begun_at, g.question, g.ticked, g.is_right from"
                    + " given_answer g join attempt a on a.id = g.attempt_id"
                    + " join course c on c.id = a.course_id where a.person_id = ?"
                    + " order by a.begun_at, g.question",
                "course",
                "quiz",
                "begunAt",
                "question",
                "ticked",
                "right"))
        .build();
  }

  /** All stays: a certificate rests on its attempt, and what a question is worth on its answers. */
  @Override
  public void forget(long person) {}
}
