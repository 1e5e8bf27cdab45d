package id.sinau.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes and reads UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then chance.
 */
public final class Uuid7 {
  private static final SecureRandom CHANCE = new SecureRandom();

  private Uuid7() {}

  /** A new id for an act that happens at {@code when}. */
  public static UUID at(Instant when) {
    byte[] random = new byte[10];
    CHANCE.nextBytes(random);
    var bits = ByteBuffer.wrap(random);
    long high = (when.toEpochMilli() << 16) | 0x7000 | (bits.getShort() & 0x0fff);
    long low = (bits.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The UUID a device or a form sent, or empty when the text is not a UUID of version 7. */
  public static Optional<UUID> parse(String text) {
    if (text == null || text.length() != 36) {
      return Optional.empty();
    }
    try {
      var id = UUID.fromString(text);
      return isVersion7(id) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }

  public static boolean isVersion7(UUID id) {
    return id.version() == 7 && id.variant() == 2;
  }

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID fromBytes(byte[] bytes) {
    var read = ByteBuffer.wrap(bytes);
    return new UUID(read.getLong(), read.getLong());
  }
}
