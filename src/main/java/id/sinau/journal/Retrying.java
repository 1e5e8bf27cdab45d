package id.sinau.journal;

import id.sinau.shared.DoesNotFit;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every minute tries again what failed after its event was stored, and a few times what waits for
 * an event that may have come at the same moment.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class Retrying {
  private static final Logger LOG = Logger.getLogger(Retrying.class.getName());
  private static final int MOST = 200;

  @Inject Journal journal;
  @Inject Settling settling;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void retry() {
    for (var event : journal.dueBefore(clock.instant().minus(Duration.ofSeconds(50)), MOST)) {
      try {
        settling.retry(event);
      } catch (DoesNotFit refusal) {
        settling.setApart(event, refusal);
      } catch (RuntimeException again) {
        LOG.log(Level.WARNING, "event still without its consequences: " + event.id(), again);
        settling.keep(event, again.toString());
      }
    }
  }
}
