package id.sinau.courses.sounds;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Opus in Ogg: RFC 3533 for the pages, RFC 7845 for what stands in the first. */
final class OggOpus {
  private static final int PAGE = 0x5367674F;
  private static final int HEADER = 27;
  private static final int PER_MILLISECOND = 48;

  private OggOpus() {}

  static Optional<Sound> read(byte[] file) {
    try {
      return read(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Sound> read(ByteBuffer file) {
    int head = HEADER + (file.get(26) & 0xFF);
    var name = new byte[8];
    file.get(head, name);
    if (!"OpusHead".equals(new String(name, StandardCharsets.US_ASCII))) {
      return Optional.empty();
    }
    int channels = file.get(head + 9) & 0xFF;
    int skipped = file.getShort(head + 10) & 0xFFFF;
    int stream = file.getInt(14);
    long last = 0;
    for (int at = 0; at < file.limit(); at += length(file, at)) {
      if (file.getInt(at) != PAGE || file.getInt(at + 14) != stream) {
        return Optional.empty();
      }
      last = Math.max(last, file.getLong(at + 6));
    }
    long millis = (last - skipped) / PER_MILLISECOND;
    return millis > 0 && channels > 0
        ? Optional.of(new Sound(Sound.OPUS, millis, channels, file.limit()))
        : Optional.empty();
  }

  /** A page's length; its content must be there whole. */
  private static int length(ByteBuffer file, int at) {
    int segments = file.get(at + 26) & 0xFF;
    int length = HEADER + segments;
    for (int i = 0; i < segments; i++) {
      length += file.get(at + HEADER + i) & 0xFF;
    }
    file.get(at + length - 1);
    return length;
  }
}
