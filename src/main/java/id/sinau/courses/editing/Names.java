package id.sinau.courses.editing;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes the codes that name courses, lessons, quizzes and questions: lower-case letters, digits and
 * hyphens, safe in a path and in an address. A code never changes once given, because what people
 * did is remembered by it.
 */
public final class Names {
  private static final int MOST = 40;
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int RANDOM = 6;

  private Names() {}

  /**
   * The words as a code of at most so many characters, or the fallback where none of their letters
   * fits.
   */
  public static String code(String words, int most, String fallback) {
    var plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    var cut = plain.substring(0, Math.min(plain.length(), most)).replaceAll("-+$", "");
    return cut.isEmpty() ? fallback : cut;
  }

  /** The code itself or, where that is taken, the first of code-2, code-3 … that is not. */
  public static String free(String code, Predicate<String> taken) {
    if (!taken.test(code)) {
      return code;
    }
    for (int number = 2; ; number++) {
      var ending = "-" + number;
      var next = code.substring(0, Math.min(code.length(), MOST - ending.length())) + ending;
      if (!taken.test(next)) {
        return next;
      }
    }
  }

  /**
   * A code nobody had before, so that a new question never inherits the answers of a removed one.
   */
  static String fresh(String beginning, Predicate<String> taken) {
    while (true) {
      var code = new StringBuilder(beginning.substring(0, Math.min(beginning.length(), 32)));
      code.append('-');
      for (int i = 0; i < RANDOM; i++) {
        code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
      }
      if (!taken.test(code.toString())) {
        return code.toString();
      }
    }
  }
}
