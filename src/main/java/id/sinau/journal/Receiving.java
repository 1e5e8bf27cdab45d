package id.sinau.journal;

import id.sinau.shared.DoesNotFit;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes events one by one, each in its own transaction, so that a bad one costs only itself. The
 * system's own rule: desks and the demonstration call it for the person they have made sure of.
 */
@ApplicationScoped
public class Receiving {
  private static final Logger LOG = Logger.getLogger(Receiving.class.getName());

  @Inject Settling settling;

  /** What came of an event; only {@code NEW} and {@code KNOWN} have their consequences. */
  public enum Receipt {
    NEW,
    KNOWN,
    KEPT,
    QUARANTINED
  }

  /** Takes one event. After this returned, the event is on disk. */
  public Receipt receive(LearningEvent event) {
    try {
      return settling.take(event) ? Receipt.NEW : Receipt.KNOWN;
    } catch (DoesNotFit refusal) {
      settling.quarantine(event, refusal);
      return Receipt.QUARANTINED;
    } catch (RuntimeException consequenceFailed) {
      LOG.log(
          Level.WARNING,
          "event kept for a later try: " + event.kind() + " " + event.id(),
          consequenceFailed);
      settling.keep(event, String.valueOf(root(consequenceFailed)));
      return Receipt.KEPT;
    }
  }

  private static Throwable root(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
