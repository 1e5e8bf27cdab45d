package id.sinau.courses.sounds;

import java.nio.ByteBuffer;
import java.util.Optional;

/** MP3: Layer III of MPEG-1, -2 and 2.5, frame after frame, with ID3 tags at either end. */
final class Mpeg {
  private static final int[] KILOBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KILOBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] HERTZ = {44_100, 48_000, 32_000};
  private static final int TAG_AT_END = 128;
  private static final int MPEG_1 = 3;
  private static final int MPEG_2_5 = 0;
  private static final int MONO = 3;

  private Mpeg() {}

  static Optional<Sound> read(byte[] file) {
    try {
      return read(ByteBuffer.wrap(file), start(file), end(file));
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Sound> read(ByteBuffer file, int start, int end) {
    double millis = 0;
    int channels = 1;
    int at = start;
    while (at < end) {
      int header = file.getInt(at);
      int version = header >>> 19 & 3;
      int kilobits = header >>> 12 & 15;
      int hertz = header >>> 10 & 3;
      boolean layer3 = (header >>> 21) == 0x7FF && version != 1 && (header >>> 17 & 3) == 1;
      if (!layer3 || kilobits == 0 || kilobits == 15 || hertz == 3) {
        return Optional.empty();
      }
      boolean first = version == MPEG_1;
      int rate = HERTZ[hertz] / (first ? 1 : version == MPEG_2_5 ? 4 : 2);
      int bits = 1000 * (first ? KILOBITS_1 : KILOBITS_2)[kilobits];
      at += (first ? 144 : 72) * bits / rate + (header >>> 9 & 1);
      millis += (first ? 1_152_000.0 : 576_000.0) / rate;
      channels = (header >>> 6 & 3) == MONO ? channels : 2;
    }
    // A last frame that reaches beyond the end was cut off.
    return at == end && millis >= 1
        ? Optional.of(new Sound(Sound.MP3, (long) millis, channels, file.limit()))
        : Optional.empty();
  }

  private static int start(byte[] file) {
    if (file[0] != 'I' || file[1] != 'D' || file[2] != '3') {
      return 0;
    }
    // Seven bits of each byte.
    return 10 + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]);
  }

  private static int end(byte[] file) {
    int tag = file.length - TAG_AT_END;
    boolean tagged = tag > 0 && file[tag] == 'T' && file[tag + 1] == 'A' && file[tag + 2] == 'G';
    return tagged ? tag : file.length;
  }
}
