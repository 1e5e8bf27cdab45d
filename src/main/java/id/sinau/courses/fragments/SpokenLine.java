package id.sinau.courses.fragments;

import java.util.List;

/**
 * A line of a chat or joint task: who, and what is said.
 *
 * @param speaker what stands before the first colon, or empty where a line has none
 */
public record SpokenLine(String speaker, String text) {
  /** How the reader is named in a chat. */
  public static final String READER = "Anda";

  /** What the three lines of a joint task begin with, in this order. */
  public static final List<String> TOGETHER = List.of("Di luar negeri", "Di rumah", "Sepakati");

  /** The lines of a fenced block; blank ones are left out. */
  public static List<SpokenLine> in(String block) {
    return block.lines().filter(line -> !line.isBlank()).map(SpokenLine::of).toList();
  }

  private static SpokenLine of(String line) {
    int colon = line.indexOf(':');
    return colon < 1
        ? new SpokenLine("", line.strip())
        : new SpokenLine(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  public boolean isReaders() {
    return speaker.equals(READER);
  }
}
