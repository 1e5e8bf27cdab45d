package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionStatisticsIT extends Deployed {
  private static final String COURSE = "usaha-jahit";

  @Inject QuestionStatistics statistics;
  @Inject Receiving receiving;
  @Inject Shelf shelf;
  @Inject Clock clock;
  private long sequence;

  @Test
  void aTrainerSeesHowManyAnsweredRightAndOnlyTheFirstAttemptCounts() {
    var course = shelf.newest(COURSE).orElseThrow();
    var before = answered(true);
    var tini = given.learner("Tini");
    sit(course, tini.person(), true);
    sit(course, tini.person(), false);
    assertThat(answered(true)[0] - before[0]).isEqualTo(size(course));
    assertThat(answered(true)[1] - before[1]).isEqualTo(size(course));
  }

  @Test
  void everyAttemptCountsWhenSheAsksForAll() {
    var course = shelf.newest(COURSE).orElseThrow();
    var before = answered(false);
    var joko = given.learner("Joko");
    sit(course, joko.person(), true);
    sit(course, joko.person(), false);
    assertThat(answered(false)[0] - before[0]).isEqualTo(2L * size(course));
    assertThat(answered(false)[1] - before[1]).isEqualTo(size(course));
  }

  /** How many answered and how many rightly, over the questions of the first chapter's quiz. */
  private long[] answered(boolean first) {
    var sums = new long[2];
    var trainer = given.staff(id.sinau.shared.Role.TRAINER, "35.10");
    as.somebody(
        trainer,
        id.sinau.shared.Role.TRAINER,
        () ->
            statistics.of(COURSE, first).stream()
                .filter(quiz -> quiz.name().equals("bab-1"))
                .flatMap(quiz -> quiz.items().stream())
                .forEach(
                    item -> {
                      sums[0] += item.answered();
                      sums[1] += item.right();
                    }));
    return sums;
  }

  private static int size(PublishedCourse course) {
    return course.document().quiz("bab-1").orElseThrow().questions().size();
  }

  private void sit(PublishedCourse course, long person, boolean right) {
    var begin =
        send(
            person,
            AttemptBegun.NAME,
            null,
            Json.createObjectBuilder()
                .add("version", course.versionId())
                .add("quiz", "bab-1")
                .build());
    for (var asked : Paper.of(course.document().quiz("bab-1").orElseThrow(), begin).questions()) {
      var ticked = Json.createArrayBuilder();
      for (int i = 0; i < asked.question().choices().size(); i++) {
        if (asked.question().choices().get(i).right() == right) {
          ticked.add(i);
        }
      }
      send(
          person,
          Answered.NAME,
          begin,
          Json.createObjectBuilder()
              .add("question", asked.question().id())
              .add("ticked", ticked)
              .build());
    }
    send(
        person,
        AttemptFinished.NAME,
        begin,
        Json.createObjectBuilder().add("answers", size(course)).build());
  }

  private UUID send(long person, String kind, UUID thread, JsonObject body) {
    var now = clock.instant();
    var event =
        new LearningEvent(
            Uuid7.at(now),
            person,
            new UUID(0x7000L, 0x8000_0000_0000_0002L),
            ++sequence,
            kind,
            thread,
            body,
            now,
            now);
    receiving.receive(event);
    return event.id();
  }
}
