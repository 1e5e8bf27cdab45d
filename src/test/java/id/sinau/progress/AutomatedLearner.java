package id.sinau.progress;

import id.sinau.courses.PublishedCourse;
import id.sinau.quizzes.Answered;
import id.sinau.quizzes.AttemptBegun;
import id.sinau.quizzes.AttemptFinished;
import id.sinau.quizzes.Paper;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads every lesson of a course and answers by the key, as a phone would send it. */
final class AutomatedLearner {
  private final PublishedCourse course;
  private final long person;
  private final Instant now;
  private final List<LearningEvent> done = new ArrayList<>();

  private AutomatedLearner(PublishedCourse course, long person, Instant now) {
    this.course = course;
    this.person = person;
    this.now = now;
  }

  /** Everything she does, from the pre-test to the end of the post-test. */
  static List<LearningEvent> takes(PublishedCourse course, long person, Instant now) {
    var learner = new AutomatedLearner(course, person, now);
    learner.sit(course.document().pretest());
    for (var chapter : course.document().chapters()) {
      chapter.lessons().forEach(learner::read);
      learner.sit(chapter.quiz());
    }
    learner.sit(course.document().posttest());
    return learner.done;
  }

  private void read(String lesson) {
    add(
        LessonRead.NAME,
        null,
        JsonParts.MAKE
            .createObjectBuilder()
            .add("version", course.versionId())
            .add("lesson", lesson)
            .build());
  }

  private void sit(String quiz) {
    var attempt =
        add(
            AttemptBegun.NAME,
            null,
            JsonParts.MAKE
                .createObjectBuilder()
                .add("version", course.versionId())
                .add("quiz", quiz)
                .build());
    var paper = Paper.of(course.document().quiz(quiz).orElseThrow(), attempt);
    for (var asked : paper.questions()) {
      var ticked = JsonParts.MAKE.createArrayBuilder();
      for (int i = 0; i < asked.question().choices().size(); i++) {
        if (asked.question().choices().get(i).right()) {
          ticked.add(i);
        }
      }
      add(
          Answered.NAME,
          attempt,
          JsonParts.MAKE
              .createObjectBuilder()
              .add("question", asked.question().id())
              .add("ticked", ticked)
              .build());
    }
    add(
        AttemptFinished.NAME,
        attempt,
        JsonParts.MAKE.createObjectBuilder().add("answers", paper.questions().size()).build());
  }

  private UUID add(String kind, UUID thread, JsonObject body) {
    var id = Uuid7.at(now);
    var phone = new UUID(0x7000L, 0x8000_0000_0000_0002L);
    done.add(new LearningEvent(id, person, phone, done.size() + 1L, kind, thread, body, now, now));
    return id;
  }
}
