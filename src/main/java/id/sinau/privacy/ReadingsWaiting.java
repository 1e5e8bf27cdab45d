package id.sinau.privacy;

import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Whole NIKs that were read in the last week, with the reasons, for the inspectorate to look at.
 */
@ApplicationScoped
class ReadingsWaiting implements Waiting {
  private static final Duration WEEK = Duration.ofDays(7);
  static final String READ = "people.nikRead";

  @Inject Trail trail;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public List<Work> forCaller(Place place) {
    if (place == Place.FIELD || !caller.has(Role.AUDITOR)) {
      return List.of();
    }
    var from = Dates.day(clock.instant().minus(WEEK));
    long readings = trail.countSince(READ, from.atStartOfDay(Dates.ZONE).toInstant());
    return readings == 0
        ? List.of()
        : List.of(
            new Work(
                "privacy.waiting.readings",
                readings,
                "eye",
                "/staff/privacy/trail?act=" + READ + "&from=" + from));
  }
}
