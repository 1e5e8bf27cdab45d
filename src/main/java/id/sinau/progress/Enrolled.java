package id.sinau.progress;

import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** She takes a course. Body: {@code version}. */
@ApplicationScoped
public class Enrolled implements EventKind {
  public static final String NAME = "ENROLLED";

  @Inject Advancing advancing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    advancing.advance(
        event.person(),
        advancing
            .enrol(event.person(), event.body().getInt("version", 0), event.receivedAt())
            .courseId(),
        event.receivedAt());
    return Settlement.SETTLED;
  }
}
