package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.drafts.PublishingCourses;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.courses.drafts.WritingCourses;
import id.sinau.courses.drafts.WritingLessons;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.courses.editing.Way;
import id.sinau.journal.Receiving;
import id.sinau.quizzes.Answered;
import id.sinau.quizzes.AttemptBegun;
import id.sinau.quizzes.AttemptFinished;
import id.sinau.quizzes.Paper;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a new version does to people in the middle of a course (src/docs/authors.md). */
class NewVersionIT extends Deployed {
  private static final String COURSE = "kerja-inklusif";

  @Inject WritingCourses writing;
  @Inject WritingLessons lessons;
  @Inject WritingQuizzes quizzes;
  @Inject ReadingDrafts reading;
  @Inject PublishingCourses publishing;
  @Inject MovingOn moving;
  @Inject Receiving receiving;
  @Inject Shelf shelf;
  @Inject Clock clock;
  private long sequence;

  @Test
  void whereOnlyWordsChangedSheMovesOnAndWhatSheReadStaysRead() {
    var before = shelf.newest(COURSE).orElseThrow();
    var tini = given.learner("Tini").person();
    read(tini, before);
    reworded();
    var after = shelf.newest(COURSE).orElseThrow();
    assertThat(after.number()).isEqualTo(before.number() + 1);
    assertThat(versionOf(tini)).isEqualTo(after.versionId());
    assertThat(lessonsRead(tini)).isEqualTo(1);
  }

  @Test
  void whereLessonsMoveSheStaysUntilSheChooses() {
    var before = shelf.newest(COURSE).orElseThrow();
    var tini = given.learner("Tini");
    read(tini.person(), before);
    var first = before.document().lessonsInOrder().get(0).code();
    publish(seen -> lessons.move(COURSE, seen, first, Way.DOWN), "Urutan materi diubah.");
    assertThat(versionOf(tini.person())).isEqualTo(before.versionId());
    as.learner(tini, () -> moving.toNewest(COURSE));
    assertThat(versionOf(tini.person())).isEqualTo(shelf.newest(COURSE).orElseThrow().versionId());
    assertThat(lessonsRead(tini.person())).isEqualTo(1);
  }

  @Test
  void anAttemptThatWasBegunIsMarkedByTheKeyItWasBegunWith() {
    var before = shelf.newest(COURSE).orElseThrow();
    var quiz = before.document().chapters().get(0).quiz();
    var tini = given.learner("Tini").person();
    var attempt = begin(tini, before, quiz);
    var first = before.document().quiz(quiz).orElseThrow().questions().get(0);
    publish(seen -> quizzes.removeQuestion(COURSE, seen, quiz, first.id()), "Satu soal dihapus.");
    answerRight(tini, before, quiz, attempt);
    assertThat(
            rows.number(
                "select best_percent from quiz_progress where person_id = ? and quiz = ?",
                tini,
                quiz))
        .isEqualTo(100);
    assertThat(
            rows.number(
                "select count(*) from unsettled_event u join learning_event e on e.id = u.event_id where e.person_id = ?",
                tini))
        .as("no answer is orphaned")
        .isZero();
    assertThat(rows.number("select count(*) from quarantine where person_id = ?", tini)).isZero();
  }

  /** An act upon the draft of the version its editor saw. */
  private interface Edit {
    void on(int seen);
  }

  private void publish(Edit edit, String note) {
    as.trainer(
        () -> {
          writing.open(COURSE);
          edit.on(seen());
          publishing.publish(COURSE, seen(), note);
        });
  }

  private int seen() {
    return reading.draft(COURSE).orElseThrow().version();
  }

  private void reworded() {
    publish(
        seen -> {
          var old = reading.draft(COURSE).orElseThrow().document().lessonsInOrder().get(0);
          lessons.edit(
              COURSE,
              seen,
              new LessonDocument(
                  old.code(),
                  old.title(),
                  old.minutes(),
                  old.competencies(),
                  old.summary(),
                  "Ceritakan kepada satu orang di rumah.",
                  old.body(),
                  old.spoken()));
        },
        "Tugas materi pertama diganti.");
  }

  private void read(long person, PublishedCourse course) {
    var lesson = course.document().lessonsInOrder().get(0).code();
    send(
        person,
        LessonRead.NAME,
        null,
        Json.createObjectBuilder()
            .add("version", course.versionId())
            .add("lesson", lesson)
            .build());
  }

  private UUID begin(long person, PublishedCourse course, String quiz) {
    return send(
        person,
        AttemptBegun.NAME,
        null,
        Json.createObjectBuilder().add("version", course.versionId()).add("quiz", quiz).build());
  }

  private void answerRight(long person, PublishedCourse course, String quiz, UUID attempt) {
    var asked = Paper.of(course.document().quiz(quiz).orElseThrow(), attempt).questions();
    for (var each : asked) {
      var ticked = Json.createArrayBuilder();
      for (int i = 0; i < each.question().choices().size(); i++) {
        if (each.question().choices().get(i).right()) {
          ticked.add(i);
        }
      }
      var body = Json.createObjectBuilder().add("question", each.question().id());
      send(person, Answered.NAME, attempt, body.add("ticked", ticked).build());
    }
    send(
        person,
        AttemptFinished.NAME,
        attempt,
        Json.createObjectBuilder().add("answers", asked.size()).build());
  }

  private UUID send(long person, String kind, UUID thread, JsonObject body) {
    var now = clock.instant();
    var device = new UUID(0x7000L, 0x8000_0000_0000_0003L);
    var event =
        new LearningEvent(Uuid7.at(now), person, device, ++sequence, kind, thread, body, now, now);
    assertThat(receiving.receive(event)).isEqualTo(Receiving.Receipt.NEW);
    return event.id();
  }

  private long versionOf(long person) {
    return rows.number("select version_id from enrolment where person_id = ?", person);
  }

  private long lessonsRead(long person) {
    return rows.number("select count(*) from lesson_progress where person_id = ?", person);
  }
}
