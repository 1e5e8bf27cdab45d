package id.sinau.system;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The system's clock, except while the demonstration retells an invented past on its own thread:
 * production rules then date what they do.
 */
public final class TravellingClock extends Clock {
  private static final ThreadLocal<Instant> PAST = new ThreadLocal<>();
  private final ZoneId zone;

  TravellingClock() {
    this(ZoneOffset.UTC);
  }

  private TravellingClock(ZoneId zone) {
    super();
    this.zone = zone;
  }

  /** Runs the act as if it were that moment. */
  public static void at(Instant moment, Runnable act) {
    PAST.set(moment);
    try {
      act.run();
    } finally {
      PAST.remove();
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TravellingClock(other);
  }

  @Override
  public Instant instant() {
    var past = PAST.get();
    return past == null ? Instant.now() : past;
  }
}
