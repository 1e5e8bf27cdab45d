package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartsTest {
  @Test
  void startingAgainEndsAfterThreeTimesInFiveMinutes() {
    var restarts = new Restarts();
    var now = Instant.parse("2026-11-24T08:00:00Z");
    assertThat(restarts.another(now)).isTrue();
    assertThat(restarts.another(now.plusSeconds(60))).isTrue();
    assertThat(restarts.another(now.plusSeconds(120))).isTrue();
    assertThat(restarts.another(now.plusSeconds(299))).isFalse();
    assertThat(restarts.another(now.plusSeconds(300))).isTrue();
    assertThat(restarts.another(now.plusSeconds(301))).isFalse();
  }
}
