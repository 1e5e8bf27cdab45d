package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.quizzes.Answered;
import id.sinau.quizzes.AttemptBegun;
import id.sinau.quizzes.AttemptFinished;
import id.sinau.quizzes.Paper;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Office;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first lesson to the certificate, through the production rules and the real database. */
class LearningChainIT extends Deployed {
  private static final String COURSE = "aman-digital";

  @Inject Receiving receiving;
  @Inject Shelf shelf;
  @Inject Standings standings;
  @Inject Clock clock;
  @Inject Office office;

  /** No certificate without a name to sign it. */
  @BeforeEach
  void theOfficeCanIssue() {
    office.canIssue();
  }

  @Test
  void whoPassesHasHerCertificateInTheSameTransaction() {
    var tini = given.learner("Tini");
    var history = history(tini.person(), true);
    history.subList(0, history.size() - 1).forEach(receiving::receive);
    assertThat(certificates(tini.person())).isZero();
    receiving.receive(history.get(history.size() - 1));
    assertThat(completed(tini.person())).isEqualTo(1);
    assertThat(certificates(tini.person())).isEqualTo(1);
  }

  @Test
  void sendingEverythingTwiceChangesNothing() {
    var tini = given.learner("Tini");
    var history = history(tini.person(), true);
    history.forEach(receiving::receive);
    var once = state(tini.person());
    for (var event : history) {
      assertThat(receiving.receive(event)).isEqualTo(Receiving.Receipt.KNOWN);
    }
    assertThat(state(tini.person())).isEqualTo(once);
    assertThat(certificates(tini.person())).isEqualTo(1);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    var straight = given.learner("Tini");
    history(straight.person(), true).forEach(receiving::receive);
    for (int seed = 1; seed <= 3; seed++) {
      var other = given.learner("Joko");
      var shuffled = history(other.person(), true);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.forEach(receiving::receive);
      shuffled.subList(0, 10).forEach(receiving::receive);
      assertThat(state(other.person()))
          .as("order of seed %s", seed)
          .isEqualTo(state(straight.person()));
      assertThat(certificates(other.person())).isEqualTo(1);
      assertThat(waiting(other.person())).isZero();
    }
  }

  @Test
  void whoFailsIsNotCertifiedAndMayTryAgain() {
    var tini = given.learner("Tini");
    history(tini.person(), false).forEach(receiving::receive);
    assertThat(completed(tini.person())).isZero();
    assertThat(certificates(tini.person())).isZero();
    attempt(tini.person(), shelf.newest(COURSE).orElseThrow(), "tes-akhir", true)
        .forEach(receiving::receive);
    assertThat(certificates(tini.person())).isEqualTo(1);
  }

  @Test
  void anAnswerToSomebodyElsesAttemptIsKeptApart() {
    var tini = given.learner("Tini");
    var thief = given.learner("Joko");
    var course = shelf.newest(COURSE).orElseThrow();
    var attempt = attempt(tini.person(), course, "bab-1", true);
    receiving.receive(attempt.get(0));
    var theirs = attempt.get(1);
    var forged =
        new LearningEvent(
            Uuid7.at(clock.instant()),
            thief.person(),
            theirs.device(),
            9,
            Answered.NAME,
            theirs.thread(),
            theirs.body(),
            clock.instant(),
            clock.instant());
    assertThat(receiving.receive(forged)).isEqualTo(Receiving.Receipt.QUARANTINED);
    assertThat(
            rows.number(
                "select count(*) from quarantine where person_id = ? and reason = 'other-person'",
                thief.person()))
        .isEqualTo(1);
  }

  @Test
  void anUnknownVersionIsKeptApartWithItsReason() {
    var tini = given.learner("Tini");
    var event =
        event(
            tini.person(),
            1,
            LessonRead.NAME,
            null,
            Json.createObjectBuilder().add("version", 999_999).add("lesson", "x").build());
    assertThat(receiving.receive(event)).isEqualTo(Receiving.Receipt.QUARANTINED);
    assertThat(rows.texts("select reason from quarantine where person_id = ?", tini.person()))
        .containsExactly("unknown-version");
  }

  private List<LearningEvent> history(long person, boolean passes) {
    var course = shelf.newest(COURSE).orElseThrow();
    var history = new ArrayList<LearningEvent>();
    for (var chapter : course.document().chapters()) {
      for (var lesson : chapter.lessons()) {
        history.add(
            event(
                person,
                sequence++,
                LessonRead.NAME,
                null,
                Json.createObjectBuilder()
                    .add("version", course.versionId())
                    .add("lesson", lesson)
                    .build()));
      }
      history.addAll(attempt(person, course, chapter.quiz(), true));
    }
    history.addAll(attempt(person, course, course.document().posttest(), passes));
    return history;
  }

  private long sequence = 1;

  private List<LearningEvent> attempt(
      long person, PublishedCourse course, String quiz, boolean right) {
    var events = new ArrayList<LearningEvent>();
    var begin =
        event(
            person,
            sequence++,
            AttemptBegun.NAME,
            null,
            Json.createObjectBuilder()
                .add("version", course.versionId())
                .add("quiz", quiz)
                .build());
    events.add(begin);
    var paper = Paper.of(course.document().quiz(quiz).orElseThrow(), begin.id());
    for (var asked : paper.questions()) {
      var ticked = Json.createArrayBuilder();
      for (int i = 0; i < asked.question().choices().size(); i++) {
        if (asked.question().choices().get(i).right() == right) {
          ticked.add(i);
        }
      }
      events.add(
          event(
              person,
              sequence++,
              Answered.NAME,
              begin.id(),
              Json.createObjectBuilder()
                  .add("question", asked.question().id())
                  .add("ticked", ticked)
                  .build()));
    }
    events.add(
        event(
            person,
            sequence++,
            AttemptFinished.NAME,
            begin.id(),
            Json.createObjectBuilder().add("answers", paper.questions().size()).build()));
    return events;
  }

  private LearningEvent event(long person, long at, String kind, UUID thread, JsonObject body) {
    var now = clock.instant();
    return new LearningEvent(
        Uuid7.at(now),
        person,
        new UUID(0x7000L, 0x8000_0000_0000_0001L),
        at,
        kind,
        thread,
        body,
        now,
        now);
  }

  private String state(long person) {
    return String.join(
            "\n",
            rows.texts(
                """
            select concat_ws(' ', lessons_read, lessons_total, quizzes_done, quizzes_total, posttest_percent, completed_at is not null)
            from course_progress where person_id = ?""",
                person))
        + rows.texts(
            "select concat(quiz, best_percent) from quiz_progress where person_id = ? order by quiz",
            person);
  }

  private long completed(long person) {
    return rows.number(
        "select count(*) from course_progress where person_id = ? and completed_at is not null",
        person);
  }

  private long certificates(long person) {
    return rows.number("select count(*) from certificate where person_id = ?", person);
  }

  private long waiting(long person) {
    return rows.number(
        "select count(*) from unsettled_event u join learning_event e on e.id = u.event_id where e.person_id = ?",
        person);
  }
}
