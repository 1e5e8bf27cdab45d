package id.sinau.courses.sounds;

import java.util.Optional;

/**
 * A recorded track as a phone can play it: Opus in Ogg (RFC 7845) or MP3 (ISO 11172-3, 13818-3),
 * read from the headers of its pages or frames, to the last byte.
 *
 * @param type the media type
 * @param millis how long it lasts, at least 1
 * @param channels 1 for mono
 * @param bytes of the whole file
 */
public record Sound(String type, long millis, int channels, int bytes) {
  public static final String OPUS = "audio/ogg";
  public static final String MP3 = "audio/mpeg";

  /** Bits a second; a phone pays for each, and a voice needs no more. */
  public static final int MOST_BITS = 16_000;

  /** Headers, pages and a first frame about the others are not the voice's. */
  private static final double WRAPPING = 1.06;

  /** What the file is, or nothing where it is neither or is broken. */
  public static Optional<Sound> of(byte[] file) {
    return isOgg(file) ? OggOpus.read(file) : Mpeg.read(file);
  }

  /** Which of the two the first bytes announce: opus or mp3. */
  public static String format(byte[] file) {
    return isOgg(file) ? "opus" : "mp3";
  }

  private static boolean isOgg(byte[] file) {
    return file.length > 4 && file[0] == 'O' && file[1] == 'g' && file[2] == 'g' && file[3] == 'S';
  }

  public int bitsPerSecond() {
    return (int) Math.min(Integer.MAX_VALUE, bytes * 8_000L / millis);
  }

  /** Mono and light enough. */
  public boolean isLight() {
    return channels == 1 && bitsPerSecond() <= MOST_BITS * WRAPPING;
  }
}
