package id.sinau.courses;

import java.text.Normalizer;

/** The one form in which a text is kept, so that the same words always have the same hash. */
public final class Text {
  private Text() {}

  /**
   * The text in Unicode NFC with line feeds, without blanks at either end and without the
   * characters that {@link #isForbidden} names.
   */
  public static String clean(String text) {
    var lines = text.replace("\r\n", "\n").replaceAll("[\r\u0085\u2028\u2029]", "\n");
    var kept = new StringBuilder(lines.length());
    lines.codePoints().filter(point -> !isForbidden(point)).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  /**
   * Characters no text needs and that can hide something: control characters but tab and line ends,
   * lone surrogates, non-characters, byte-order marks and marks that reverse the direction of
   * reading.
   */
  public static boolean isForbidden(int point) {
    return (Character.isISOControl(point)
            && point != '\t'
            && point != '\n'
            && point != '\r'
            && point != 0x85)
        || (point >= 0xD800 && point <= 0xDFFF)
        || (point & 0xFFFE) == 0xFFFE
        || point == 0xFEFF
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
