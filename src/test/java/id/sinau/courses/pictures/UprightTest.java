package id.sinau.courses.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a photo says of how it was held. */
class UprightTest {
  @Test
  void tagsThatMakeNoSenseAreIgnored() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var file = new byte[60];
      random.nextBytes(file);
      System.arraycopy(
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 40}, 0, file, 0, 6);
      System.arraycopy(new byte[] {'E', 'x', 'i', 'f', 0, 0}, 0, file, 6, 6);
      assertThat(Upright.of(file).orientation()).isBetween(1, 8);
    }
  }
}
