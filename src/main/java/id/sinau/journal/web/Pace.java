package id.sinau.journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one address hands in. Kind, because a whole village may share the address of its balai
 * desa; kept in memory only, for a minute.
 */
@ApplicationScoped
public class Pace {
  static final int MOST_A_MINUTE = 300;
  private static final int MOST_ADDRESSES = 20_000;

  @Inject Clock clock;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private volatile long minute;

  /** Counts this hand-in; false when the address must wait for the next minute. */
  boolean allows(String address) {
    long now = clock.instant().getEpochSecond() / 60;
    if (now != minute || counts.size() > MOST_ADDRESSES) {
      minute = now;
      counts.clear();
    }
    return counts.merge(address, 1, Integer::sum) <= MOST_A_MINUTE;
  }
}
