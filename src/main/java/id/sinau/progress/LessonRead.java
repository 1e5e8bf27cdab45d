package id.sinau.progress;

import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** She read a lesson to its end. Body: {@code version}, {@code lesson}. */
@ApplicationScoped
public class LessonRead implements EventKind {
  public static final String NAME = "LESSON_READ";

  @Inject Advancing advancing;

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
