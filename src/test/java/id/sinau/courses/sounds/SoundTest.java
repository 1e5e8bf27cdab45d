package id.sinau.courses.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A voice of 2.7 seconds, spoken by espeak-ng and written by opusenc and lame. */
public class SoundTest {
  @ParameterizedTest
  @ValueSource(strings = {"voice.opus", "voice.mp3"})
  void aVoiceInMonoAt16KilobitsIsLight(String name) throws IOException {
    var voice = Sound.of(file(name)).orElseThrow();
    assertThat(name).endsWith(Sound.format(file(name)));
    assertThat(Duration.ofMillis(voice.millis()))
        .isBetween(Duration.ofMillis(2600), Duration.ofMillis(2900));
    assertThat(voice.channels()).isEqualTo(1);
    assertThat(voice.bytes()).isEqualTo(file(name).length);
    assertThat(voice.isLight()).as("%s bit/s", voice.bitsPerSecond()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stereo.opus", "stereo.mp3"})
  void musicInStereoIsNot(String name) throws IOException {
    var music = Sound.of(file(name)).orElseThrow();
    assertThat(music.channels()).isEqualTo(2);
    assertThat(music.isLight()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"voice.opus", "voice.mp3"})
  void whatIsCutOffAnywhereIsBroken(String name) throws IOException {
    var whole = file(name);
    for (int length = 0; length < whole.length; length += 97) {
      assertThat(Sound.of(Arrays.copyOf(whole, length)).map(Sound::bytes).orElse(0))
          .as("first %d bytes", length)
          .isIn(0, length)
          .satisfies(bytes -> assertThat(bytes).isLessThan(whole.length));
    }
    assertThat(Sound.of(Arrays.copyOf(whole, whole.length - 50))).isEmpty();
  }

  @Test
  @Timeout(20)
  void noFileHoweverCraftedKeepsTheReaderBusy() throws IOException {
    var random = new Random(3);
    for (var name : new String[] {"voice.opus", "voice.mp3"}) {
      for (int i = 0; i < 3000; i++) {
        var spoilt = file(name);
        for (int k = 0; k < 1 + i % 8; k++) {
          spoilt[random.nextInt(200)] = (byte) random.nextInt();
        }
        Sound.of(spoilt).ifPresent(s -> assertThat(s.millis()).isPositive());
      }
    }
    for (var none : new byte[][] {{}, {1}, "OggS".getBytes(StandardCharsets.US_ASCII)}) {
      assertThat(Sound.of(none)).isEmpty();
    }
    assertThat(Sound.of("ID3 not a sound at all".getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  private static byte[] file(String name) throws IOException {
    try (var in = SoundTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
