package id.sinau.people;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Every night wrong secrets of more than a day ago are forgotten; they count for minutes only. */
@Singleton
@Startup
@DependsOn("Migration")
public class NightlyForgetting {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Failures failures;
  @Inject Clock clock;

  @Schedule(hour = "2", minute = "10", timezone = "Asia/Jakarta", persistent = false)
  public void forget() {
    failures.forgetBefore(clock.instant().minus(KEPT));
  }
}
