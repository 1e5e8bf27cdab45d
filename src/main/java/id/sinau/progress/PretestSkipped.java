package id.sinau.progress;

import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** She leaves out the pre-test, which is never scored. Body: {@code version}. */
@ApplicationScoped
public class PretestSkipped implements EventKind {
  public static final String NAME = "PRETEST_SKIPPED";

  @Inject Advancing advancing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    advancing.pretestSkipped(event.person(), event.body().getInt("version", 0), event.receivedAt());
    return Settlement.SETTLED;
  }
}
