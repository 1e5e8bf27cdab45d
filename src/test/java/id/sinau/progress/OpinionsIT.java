package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.SurveyItem;
import id.sinau.journal.Receiving;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners think of a course reaches its trainers, without names. */
class OpinionsIT extends Deployed {
  private static final UUID PHONE = new UUID(0x7000L, 0x8000_0000_0000_0003L);

  @Inject Receiving receiving;
  @Inject OpinionList list;
  @Inject Shelf shelf;
  @Inject Clock clock;
  private long sequence;

  @Test
  void fourVoicesAreNotShownAndFiveAre() {
    var course = course("sepakat-keluarga");
    for (int i = 1; i <= 4; i++) {
      say(course, given.learner("Tini").person(), 4, "Tambah contoh");
    }
    as.trainer(() -> assertThat(list.about(course.code()).items()).isEmpty());
    say(course, given.learner("Joko").person(), 5, "");
    as.trainer(
        () -> {
          var said = list.about(course.code());
          assertThat(said.voices()).isEqualTo(5);
          for (var opinion : said.items()) {
            if (opinion.item().kind() == SurveyItem.Kind.SCALE) {
              assertThat(opinion.marks()).containsExactly(0L, 0L, 0L, 4L, 1L);
              assertThat(opinion.mean()).isEqualTo(4.2);
            } else {
              assertThat(opinion.texts()).hasSize(4).containsOnly("Tambah contoh");
            }
          }
        });
  }

  @Test
  void herLastWordCountsOnce() {
    var course = course("kerja-inklusif");
    for (int i = 0; i < 5; i++) {
      say(course, given.learner("Tini").person(), 3, "");
    }
    var changed = given.learner("Joko").person();
    say(course, changed, 1, "");
    say(course, changed, 5, "");
    as.trainer(
        () ->
            assertThat(list.about(course.code()).items().get(0).marks())
                .containsExactly(0L, 0L, 5L, 0L, 1L));
  }

  @Test
  void anAnswerThatIsNotOneOfFiveIsKeptApart() {
    var course = course("kerja-inklusif");
    var tini = given.learner("Tini").person();
    var item = course.document().survey().get(0).id();
    var answers = JsonParts.MAKE.createObjectBuilder().add(item, 6).build();
    assertThat(receiving.receive(event(course, tini, answers)))
        .isEqualTo(Receiving.Receipt.QUARANTINED);
    var unknown = JsonParts.MAKE.createObjectBuilder().add("tak-ada", 3).build();
    assertThat(receiving.receive(event(course, tini, unknown)))
        .isEqualTo(Receiving.Receipt.QUARANTINED);
  }

  @Test
  void learnersDoNotReadWhatOthersSaid() {
    var tini = given.learner("Tini");
    as.learner(
        tini,
        () ->
            assertThatThrownBy(() -> list.about("kerja-inklusif"))
                .isInstanceOf(EJBAccessException.class));
  }

  private PublishedCourse course(String code) {
    return shelf.newest(code).orElseThrow();
  }

  private void say(PublishedCourse course, long person, int mark, String text) {
    var answers = JsonParts.MAKE.createObjectBuilder();
    for (var item : course.document().survey()) {
      if (item.kind() == SurveyItem.Kind.SCALE) {
        answers.add(item.id(), mark);
      } else {
        answers.add(item.id(), text);
      }
    }
    assertThat(receiving.receive(event(course, person, answers.build())))
        .isEqualTo(Receiving.Receipt.NEW);
  }

  private LearningEvent event(PublishedCourse course, long person, JsonObject answers) {
    var now = clock.instant();
    return new LearningEvent(
        Uuid7.at(now),
        person,
        PHONE,
        ++sequence,
        OpinionGiven.NAME,
        OpinionGiven.thread(course.courseId()),
        JsonParts.MAKE
            .createObjectBuilder()
            .add("version", course.versionId())
            .add("answers", answers)
            .build(),
        now,
        now);
  }
}
