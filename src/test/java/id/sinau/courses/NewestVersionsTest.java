package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NewestVersionsTest {
  private static final SortedMap<String, Long> OLD = new TreeMap<>(Map.of("uang-keluarga", 1L));
  private static final SortedMap<String, Long> NEW = new TreeMap<>(Map.of("uang-keluarga", 2L));

  private final AtomicLong now = new AtomicLong();
  private final NewestVersions newest = new NewestVersions(now::get);

  @Test
  void theDatabaseIsNotAskedForEveryPage() {
    newest.get(() -> OLD);
    now.addAndGet(3_000_000_000L);
    assertThat(newest.get(() -> NEW)).isEqualTo(OLD);
  }

  @Test
  void anotherNodesVersionIsSeenAfterAFewSeconds() {
    newest.get(() -> OLD);
    now.addAndGet(3_000_000_001L);
    assertThat(newest.get(() -> NEW)).isEqualTo(NEW);
  }

  @Test
  void whatWasPublishedHereIsSeenAtOnce() {
    newest.get(() -> OLD);
    newest.forget();
    assertThat(newest.get(() -> NEW)).isEqualTo(NEW);
  }

  @Test
  void whatWasReadBeforePublishingIsNotKeptAfterIt() {
    newest.get(
        () -> {
          newest.forget();
          return OLD;
        });
    assertThat(newest.get(() -> NEW)).isEqualTo(NEW);
  }
}
