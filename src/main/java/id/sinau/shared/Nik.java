package id.sinau.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The national identity number: 16 digits, of which 6 name the region of first registration, 6 the
 * birth date (women: day + 40), 4 a serial (domain.md §2.1). It may legitimately differ from the
 * KTP's date, sex or place, so those differences are only warnings.
 */
public record Nik(String value) {
  private static final Pattern DIGITS = Pattern.compile("\\d{16}");

  /** A difference an officer may confirm: nothing that refuses the number. */
  public enum Warning {
    OTHER_REGION,
    OTHER_BIRTH_DATE,
    OTHER_SEX
  }

  /**
   * @throws IllegalArgumentException when the number cannot be a NIK; see {@link #isValid}
   */
  public Nik {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a NIK");
    }
  }

  /** Sixteen digits with a day and month that exist and a serial other than 0000. */
  public static boolean isValid(String value) {
    if (value == null || !DIGITS.matcher(value).matches() || value.endsWith("0000")) {
      return false;
    }
    try {
      // Both centuries are tried: 29 February may exist in only one of them.
      birth(value, 2000);
      return true;
    } catch (DateTimeException noSuchDay) {
      try {
        birth(value, 1900);
        return true;
      } catch (DateTimeException neither) {
        return false;
      }
    }
  }

  private static LocalDate birth(String value, int century) {
    int day = Integer.parseInt(value.substring(6, 8));
    int year = century + Integer.parseInt(value.substring(10, 12));
    return LocalDate.of(year, Integer.parseInt(value.substring(8, 10)), day > 40 ? day - 40 : day);
  }

  public boolean isOfWoman() {
    return Integer.parseInt(value.substring(6, 8)) > 40;
  }

  /**
   * What looks unusual beside what the person said of herself.
   *
   * @param birthYear as she said it, or null when unknown
   * @param woman as she said it, or null when unknown
   */
  public List<Warning> warnings(Integer birthYear, Boolean woman) {
    var found = new ArrayList<Warning>();
    if (!value.startsWith("3510")) {
      found.add(Warning.OTHER_REGION);
    }
    if (birthYear != null && birthYear % 100 != Integer.parseInt(value.substring(10, 12))) {
      found.add(Warning.OTHER_BIRTH_DATE);
    }
    if (woman != null && woman != isOfWoman()) {
      found.add(Warning.OTHER_SEX);
    }
    return found;
  }

  /** The only form that may be shown without a reason: {@code 3510••••••••0001}. */
  public String masked() {
    return value.substring(0, 4) + "••••••••" + value.substring(12);
  }

  /** Masked, so that no log can ever hold the number. */
  @Override
  public String toString() {
    return masked();
  }
}
