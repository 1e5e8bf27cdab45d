package id.sinau.quizzes;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code a trainer or companion reads out at the start of a final test: five letters and digits
 * of chance without I, L, O and U (Crockford's base 32), then their position-weighted sum modulo
 * 31, so that a phone without signal knows a slip of the tongue. Shown as {@code K7F-3QX}.
 */
final class SessionCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHANCES = 5;
  private static final SecureRandom CHANCE = new SecureRandom();

  private SessionCode() {}

  static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < CHANCES; i++) {
      code.append(ALPHABET.charAt(CHANCE.nextInt(31)));
    }
    return code.append(check(code)).toString();
  }

  /** The code in what somebody typed, or empty: blanks and dashes are ignored, O means 0. */
  static Optional<String> parse(String typed) {
    if (typed == null || typed.length() > 20) {
      return Optional.empty();
    }
    var code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean known =
        code.length() == CHANCES + 1 && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return known && code.charAt(CHANCES) == check(code) ? Optional.of(code) : Optional.empty();
  }

  static String shown(String code) {
    return code.substring(0, 3) + "-" + code.substring(3);
  }

  private static char check(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < CHANCES; i++) {
      sum += (i + 1) * ALPHABET.indexOf(body.charAt(i));
    }
    return ALPHABET.charAt(sum % 31);
  }
}
