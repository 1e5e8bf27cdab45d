package id.sinau.shared;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The name by which the public sees a certificate or a tool: 10 letters and digits of chance and
 * one check character, without the look-alikes I, L, O and U (Crockford's base 32). The check
 * character is the position-weighted sum modulo 31, so it catches every single wrong character and
 * every swap of neighbours.
 */
public final class PublicCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final SecureRandom CHANCE = new SecureRandom();

  private PublicCode() {}

  public static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(CHANCE.nextInt(31)));
    }
    return code.append(check(code)).toString();
  }

  /**
   * What a person typed, brought to its one form; empty when it cannot be a code. Spaces and dashes
   * are ignored; O means 0, I and L mean 1.
   */
  public static Optional<String> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    var code =
        typed
            .toUpperCase(java.util.Locale.ROOT)
            .replaceAll("[\\s\\-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (code.length() != LENGTH + 1 || !code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    return code.charAt(LENGTH) == check(code.substring(0, LENGTH))
        ? Optional.of(code)
        : Optional.empty();
  }

  /** As it is printed: {@code 7KX3F-2MP9Q-C}. */
  public static String grouped(String code) {
    return code.substring(0, 5) + "-" + code.substring(5, 10) + "-" + code.substring(10);
  }

  private static char check(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += (i + 1) * ALPHABET.indexOf(body.charAt(i));
    }
    return ALPHABET.charAt(sum % 31);
  }
}
