package id.sinau.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a signed event may name as the thread it belongs to. */
class SignedEventTest {
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final UUID PHONE = Uuid7.at(NOW);
  private static final Device DEVICE = new Device(PHONE, 7, null, false);

  @Test
  void itsThreadIsAnotherEventOrASubjectThatTheOfficeNamed() {
    var event = Uuid7.at(NOW).toString();
    assertThat(thread(event)).isEqualTo(event);
    var subject = "6f70696e-696f-8000-8000-00000000002a";
    assertThat(thread(subject)).isEqualTo(subject);
  }

  @Test
  void anythingElseIsUnreadable() {
    for (var other :
        new String[] {
          "", "42", "6f70696e-696f-4000-8000-00000000002a", "6f70696e-696f-8000-0000-00000000002a"
        }) {
      assertThatThrownBy(() -> thread(other)).isInstanceOf(Unreadable.class);
    }
  }

  private static String thread(String named) {
    var json =
        """
        {"v":1,"id":"%s","device":"%s","sequence":1,"kind":"OPINION_GIVEN","thread":"%s","body":{},"deviceTime":"2026-11-24T02:00:00Z"}"""
            .formatted(Uuid7.at(NOW), PHONE, named);
    return SignedEvent.read(json.getBytes(StandardCharsets.UTF_8), DEVICE, NOW).thread().toString();
  }
}
