package id.sinau.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people and the law count them: in Asia/Jakarta. */
public final class Dates {
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private Dates() {}

  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }
}
