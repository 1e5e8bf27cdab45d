package id.sinau.quizzes;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Numbers that look like chance and follow from an attempt's id alone. All arithmetic is on 32 bits
 * without sign, as {@code Math.imul} and {@code >>>} give it in JavaScript:
 *
 * <ul>
 *   <li>Seed: FNV-1a over the 16 bytes of the UUID in the order they are written: {@code s =
 *       0x811C9DC5}; for each byte {@code s = (s ^ byte) * 0x01000193}.
 *   <li>Each number: {@code s = s + 0x9E3779B9; z = s; z = (z ^ z>>>16) * 0x85EBCA6B; z = (z ^
 *       z>>>13) * 0xC2B2AE35; z = z ^ z>>>16} (a Weyl sequence through the finaliser of
 *       MurmurHash3, by A. Appleby, public domain).
 *   <li>{@code below(n) = floor(z * n / 2^32)}; exact in a double as n is small.
 * </ul>
 */
final class Chance {
  private int state;

  Chance(UUID seed) {
    var bytes =
        ByteBuffer.allocate(16)
            .putLong(seed.getMostSignificantBits())
            .putLong(seed.getLeastSignificantBits())
            .array();
    state = 0x811C9DC5;
    for (byte each : bytes) {
      state = (state ^ (each & 0xFF)) * 0x01000193;
    }
  }

  /** A number from 0 to n − 1. */
  int below(int n) {
    return (int) ((Integer.toUnsignedLong(next()) * n) >>> 32);
  }

  private int next() {
    state += 0x9E3779B9;
    int mixed = state;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
