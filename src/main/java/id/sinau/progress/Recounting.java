package id.sinau.progress;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Counts everybody's progress again and keeps each difference as a row for officers. Changes no
 * progress: a difference is a fault of the programme, and a fault that mends itself is never found
 * (see {@link MendingProgress}).
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Recounting {
  @Inject Recount recount;
  @Inject Differences differences;
  @Inject Clock clock;

  public long begin() {
    return differences.begin(clock.instant());
  }

  /** The highest id of anybody who is enrolled. */
  public long last() {
    return recount.last();
  }

  /** Counts the people with ids from the first to the last of these. */
  public void count(long run, long first, long last) {
    var found = recount.between(first, last);
    found.differences().forEach(d -> differences.keep(d, clock.instant()));
    differences.count(run, found);
  }

  public void end(long run, Instant begun) {
    differences.closeGone(begun, clock.instant());
    differences.end(run, clock.instant());
  }
}
