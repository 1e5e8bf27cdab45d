package id.sinau.journal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a receipt, short enough to be read out: {@code BWI-7K3F-9QXM}. Seven letters and
 * digits of chance without I, L, O and U (Crockford's base 32), then their position-weighted sum
 * modulo 31.
 */
final class ReceiptCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("BWI([0-9A-Z]{8})");
  private static final int CHANCES = 7;
  private static final SecureRandom CHANCE = new SecureRandom();

  private ReceiptCode() {}

  static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < CHANCES; i++) {
      code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
    }
    return code.append(check(code)).toString();
  }

  /** As people see it. */
  static String shown(String code) {
    return "BWI-" + code.substring(0, 4) + "-" + code.substring(4);
  }

  /** The code in what somebody typed, or empty: blanks and dashes are ignored. */
  static Optional<String> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    var match = FORM.matcher(plain.startsWith("BWI") ? plain : "BWI" + plain);
    if (!match.matches()) {
      return Optional.empty();
    }
    var code = match.group(1).replace('O', '0').replace('I', '1').replace('L', '1');
    boolean known = code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return known && check(code.substring(0, CHANCES)) == code.charAt(CHANCES)
        ? Optional.of(code)
        : Optional.empty();
  }

  private static char check(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < CHANCES; i++) {
      sum += (i + 1) * ALPHABET.indexOf(body.charAt(i));
    }
    return ALPHABET.charAt(sum % 31);
  }
}
