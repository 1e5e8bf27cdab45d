package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.journal.Settling;
import id.sinau.quizzes.Answered;
import id.sinau.quizzes.AttemptBegun;
import id.sinau.quizzes.AttemptFinished;
import id.sinau.quizzes.Paper;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A few hundred random histories of two devices, doubled, lost, sent again, broken off in mid
 * transaction and in any order, against the real database: the state of the straight history.
 */
class AnyOrderIT extends Deployed {
  private static final int LEARNERS = 30;
  private static final List<UUID> DEVICES =
      List.of(new UUID(0x7000L, 0x8000_0000_0000_0001L), new UUID(0x7000L, 0x8000_0000_0000_0002L));

  @Inject Receiving receiving;
  @Inject Settling settling;
  @Inject Shelf shelf;

  @Test
  void everyWayOfArrivingGivesTheStraightState() {
    for (var course : shelf.catalogue()) {
      var straight = given.learner("Lurus").person();
      history(course, straight, new Random(0)).forEach(receiving::receive);
      assertThat(state(straight, course)).contains("100");
      for (int seed = 1; seed <= LEARNERS; seed++) {
        var person = people(seed);
        var chance = new Random(seed * 31L + course.courseId());
        arrive(history(course, person, chance), chance);
        assertThat(state(person, course))
            .as("%s, seed %s", course.code(), seed)
            .isEqualTo(state(straight, course));
      }
    }
    for (int seed = 1; seed <= LEARNERS; seed++) {
      assertThat(
              rows.number(
                  "select count(*) from unsettled_event u join learning_event e on e.id ="
                      + " u.event_id where e.person_id = ?",
                  people(seed)))
          .as("waiting of %s", seed)
          .isZero();
    }
  }

  private final List<Long> people = new ArrayList<>();

  /** The same people take every course: a course's state knows nothing of another's. */
  private long people(int number) {
    while (people.size() < number) {
      people.add(given.learner("Acak").person());
    }
    return people.get(number - 1);
  }

  private void arrive(List<LearningEvent> history, Random chance) {
    var outbox = new ArrayList<>(history);
    while (!outbox.isEmpty()) {
      Collections.shuffle(outbox, chance);
      var batch = List.copyOf(outbox.subList(0, 1 + chance.nextInt(outbox.size())));
      switch (chance.nextInt(4)) {
        case 0 -> breakOff(batch);
        case 1 -> {
          settling.takeAll(batch);
          outbox.removeAll(batch);
        }
        // The answer is lost: all of it is sent again.
        case 2 -> batch.forEach(receiving::receive);
        default -> {
          batch.forEach(e -> assertThat(receiving.receive(e)).isIn(taken()));
          outbox.removeAll(batch);
        }
      }
    }
  }

  private static List<Receiving.Receipt> taken() {
    return List.of(Receiving.Receipt.NEW, Receiving.Receipt.KNOWN);
  }

  /** The transaction ends without a commit, as when the server is killed. */
  private void breakOff(List<LearningEvent> batch) {
    var broken = new ArrayList<>(batch);
    var last = batch.get(0);
    broken.add(
        new LearningEvent(
            Uuid7.at(Instant.now()),
            last.person(),
            last.device(),
            0,
            "NO_SUCH_KIND",
            null,
            last.body(),
            last.deviceTime(),
            last.receivedAt()));
    assertThatThrownBy(() -> settling.takeAll(broken)).isInstanceOf(DoesNotFit.class);
  }

  /** The first chapter with its quiz, all right in the end, and one quiz tried wrongly before. */
  private List<LearningEvent> history(PublishedCourse course, long person, Random chance) {
    var events = new ArrayList<LearningEvent>();
    var chapter = course.document().chapters().get(0);
    for (var lesson : chapter.lessons()) {
      events.add(
          event(
              person,
              DEVICES.get(chance.nextInt(2)),
              "LESSON_READ",
              null,
              about(course).add("lesson", lesson).build()));
    }
    for (var right : List.of(false, true)) {
      var device = DEVICES.get(chance.nextInt(2));
      var begun =
          event(
              person,
              device,
              AttemptBegun.NAME,
              null,
              about(course).add("quiz", chapter.quiz()).build());
      events.add(begun);
      var paper = Paper.of(course.document().quiz(chapter.quiz()).orElseThrow(), begun.id());
      for (var asked : paper.questions()) {
        var ticked = Json.createArrayBuilder();
        for (int i = 0; i < asked.question().choices().size(); i++) {
          if (asked.question().choices().get(i).right() == right) {
            ticked.add(i);
          }
        }
        var body =
            Json.createObjectBuilder().add("question", asked.question().id()).add("ticked", ticked);
        events.add(event(person, device, Answered.NAME, begun.id(), body.build()));
      }
      events.add(
          event(
              person,
              device,
              AttemptFinished.NAME,
              begun.id(),
              Json.createObjectBuilder().add("answers", paper.questions().size()).build()));
    }
    return events;
  }

  private static jakarta.json.JsonObjectBuilder about(PublishedCourse course) {
    return Json.createObjectBuilder().add("version", course.versionId());
  }

  private long sequence;

  private LearningEvent event(long person, UUID device, String kind, UUID thread, JsonObject body) {
    var yearsOff = Instant.EPOCH.plusSeconds(Math.abs(body.hashCode()) * 10L);
    return new LearningEvent(
        Uuid7.at(Instant.now()),
        person,
        device,
        sequence++,
        kind,
        thread,
        body,
        yearsOff,
        Instant.now());
  }

  private String state(long person, PublishedCourse course) {
    return rows.texts(
            "select concat_ws(' ', lessons_read, lessons_total, quizzes_done, quizzes_total,"
                + " completed_at is not null) from course_progress where person_id = ? and"
                + " course_id = ?",
            person,
            course.courseId())
        + " "
        + rows.texts(
            "select concat(quiz, ' ', best_percent, ' ', first_passed_at is not null) from"
                + " quiz_progress where person_id = ? and course_id = ? order by quiz",
            person,
            course.courseId())
        + " "
        + rows.texts(
            "select concat(percent, ' ', right_count, '/', total, ' ', passed) from attempt where"
                + " person_id = ? and course_id = ? order by percent",
            person,
            course.courseId());
  }
}
