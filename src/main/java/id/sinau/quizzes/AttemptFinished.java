package id.sinau.quizzes;

import id.sinau.journal.Vouching;
import id.sinau.shared.Caller;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The learner hands her attempt in. Waits until every answer she gave before it has arrived. Body:
 * {@code answers}, how many that were, and {@code spent}, the seconds that the phone counted.
 */
@ApplicationScoped
public class AttemptFinished implements EventKind {
  public static final String NAME = "ATTEMPT_FINISHED";

  @Inject Attempts attempts;
  @Inject Marking marking;
  @Inject Vouching vouching;
  @Inject Caller caller;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    var attempt = Attempts.of(event, attempts::lock);
    if (attempt.isEmpty()) {
      return Settlement.WAITS;
    }
    if (vouching.covers(event)) {
      attempts.vouch(event.thread(), caller.name());
      attempt = attempts.lock(event.thread());
    }
    return marking.mark(attempt.get()) ? Settlement.SETTLED : Settlement.WAITS;
  }
}
