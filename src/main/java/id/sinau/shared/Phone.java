package id.sinau.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in the form of E.164. It names a phone, not a person: families share it and
 * numbers are given out again.
 */
public record Phone(String value) {
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
  private static final Pattern INDONESIAN = Pattern.compile("\\+62[2-9]\\d{6,11}");

  /**
   * @throws IllegalArgumentException when the text is not E.164
   */
  public Phone {
    if (value == null || !E164.matcher(value).matches()) {
      throw new IllegalArgumentException("not a phone number");
    }
  }

  /**
   * Understands 08…, 62…, +62…, 0062…, foreign +852…, with spaces, dots, dashes and brackets; empty
   * when it is no number.
   */
  public static Optional<Phone> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    var digits = typed.replaceAll("[\\s().\\-/]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0")) {
      digits = "+62" + digits.substring(1);
    } else if (digits.startsWith("62") || digits.startsWith("8")) {
      digits = digits.startsWith("8") ? "+62" + digits : "+" + digits;
    }
    boolean right =
        digits.startsWith("+62")
            ? INDONESIAN.matcher(digits).matches()
            : E164.matcher(digits).matches();
    return right ? Optional.of(new Phone(digits)) : Optional.empty();
  }

  /** As people write it at home: 0812-3456-7890; foreign numbers stay international. */
  public String local() {
    if (!value.startsWith("+62")) {
      return value;
    }
    return ("0" + value.substring(3)).replaceAll("(\\d{4})(?=\\d)", "$1-");
  }

  @Override
  public String toString() {
    return "+•••" + value.substring(value.length() - 3);
  }
}
