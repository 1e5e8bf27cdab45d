package id.sinau.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something may be started again before starting it again helps nobody. */
final class Restarts {
  static final int LIMIT = 3;
  static final Duration WINDOW = Duration.ofMinutes(5);

  private final Deque<Instant> recent = new ArrayDeque<>();

  /** Counts one more restart, unless there were three within the last five minutes. */
  boolean another(Instant now) {
    while (!recent.isEmpty() && !recent.peek().isAfter(now.minus(WINDOW))) {
      recent.remove();
    }
    return recent.size() < LIMIT && recent.add(now);
  }
}
