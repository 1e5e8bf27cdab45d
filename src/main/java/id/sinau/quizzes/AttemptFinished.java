package id.sinau.quizzes;

import id.sinau.shared.DoesNotFit;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The learner hands her attempt in. Waits until every answer she gave before it has arrived. Body:
 * {@code answers}, how many that were.
 */
@ApplicationScoped
public class AttemptFinished implements EventKind {
  public static final String NAME = "ATTEMPT_FINISHED";

  @Inject Attempts attempts;
  @Inject Marking marking;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    if (event.thread() == null) {
      throw new DoesNotFit("no-attempt");
    }
    var attempt = attempts.lock(event.thread());
    if (attempt.isEmpty()) {
      return Settlement.WAITS;
    }
    if (attempt.get().person() != event.person()) {
      throw new DoesNotFit("other-person");
    }
    return marking.mark(attempt.get()) ? Settlement.SETTLED : Settlement.WAITS;
  }
}
