package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GivenDatabaseTest {
  @Test
  void aDatabaseThatIsNotThereIsWaitedForAndThenNamed() {
    var nowhere = new Access("jdbc:mysql://127.0.0.1:9/sinau?password=rahasia", "sinau", "rahasia");
    assertThatThrownBy(() -> GivenDatabase.await(nowhere, Duration.ofSeconds(1)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("database.unreachable"))
        .hasMessageContaining("127.0.0.1:9")
        .hasMessageNotContaining("rahasia");
  }
}
