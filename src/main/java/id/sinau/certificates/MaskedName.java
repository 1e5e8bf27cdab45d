package id.sinau.certificates;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A name as strangers see it, {@code S••• A•••••}: enough to compare with the paper in hand, too
 * little to learn a name from a code (domain.md §6, no. 10).
 */
final class MaskedName {
  private MaskedName() {}

  static String of(String fullName) {
    return Arrays.stream(fullName.strip().split("\\s+"))
        .map(MaskedName::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    int[] letters = word.codePoints().toArray();
    var masked = new StringBuilder().appendCodePoint(letters[0]);
    for (int i = 1; i < letters.length; i++) {
      if (Character.isLetterOrDigit(letters[i])) {
        masked.append('•');
      } else if (Character.getType(letters[i]) != Character.NON_SPACING_MARK) {
        masked.appendCodePoint(letters[i]);
      }
    }
    return masked.toString();
  }
}
