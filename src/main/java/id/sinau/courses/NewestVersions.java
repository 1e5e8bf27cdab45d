package id.sinau.courses;

import java.util.SortedMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Which version of each course is newest, asked again every few seconds and when told to forget.
 */
final class NewestVersions {
  private static final long FRESH_NANOS = 3_000_000_000L;

  private final LongSupplier nanoTime;
  private SortedMap<String, Long> known;
  private long readAt;
  private long forgotten;

  NewestVersions(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * @param read asks the database; its answer is kept only if nobody told to forget meanwhile
   */
  SortedMap<String, Long> get(Supplier<SortedMap<String, Long>> read) {
    long before;
    synchronized (this) {
      if (known != null && nanoTime.getAsLong() - readAt <= FRESH_NANOS) {
        return known;
      }
      before = forgotten;
    }
    var found = read.get();
    synchronized (this) {
      if (forgotten == before) {
        known = found;
        readAt = nanoTime.getAsLong();
      }
    }
    return found;
  }

  synchronized void forget() {
    forgotten++;
    known = null;
  }
}
