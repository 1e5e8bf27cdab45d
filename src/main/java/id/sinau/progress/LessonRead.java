package id.sinau.progress;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.shared.EventKind;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** She read a lesson to its end. Body: {@code version}, {@code lesson}. */
@ApplicationScoped
public class LessonRead implements EventKind {
  public static final String NAME = "LESSON_READ";

  @Inject Advancing advancing;

  /** The event's body. */
  public static JsonObject of(PublishedCourse course, LessonDocument lesson) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("version", course.versionId())
        .add("lesson", lesson.code())
        .build();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    advancing.lessonRead(
        event.person(),
        event.body().getInt("version", 0),
        event.body().getString("lesson", ""),
        event.receivedAt());
    return Settlement.SETTLED;
  }
}
