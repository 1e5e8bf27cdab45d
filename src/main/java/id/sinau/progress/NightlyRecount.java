package id.sinau.progress;

import id.sinau.shared.Role;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every night at half past two in Java counts all progress again, some hundred people at a time.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Role.SYSTEM)
public class NightlyRecount {
  private static final Logger LOG = Logger.getLogger(NightlyRecount.class.getName());
  private static final int PEOPLE = 500;

  @Inject Recounting recounting;
  @Inject Clock clock;

  @Schedule(hour = "2", minute = "30", timezone = "Asia/Jakarta", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void recount() {
    var begun = clock.instant();
    long run = recounting.begin();
    long last = recounting.last();
    for (long first = 1; first <= last; first += PEOPLE) {
      recounting.count(run, first, first + PEOPLE - 1);
    }
    recounting.end(run, begun);
    LOG.log(Level.INFO, "progress counted again, up to person {0}", last);
  }
}
