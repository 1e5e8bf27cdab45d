package id.sinau.shared;

import java.util.regex.Pattern;

/**
 * The code of a district, kecamatan, desa or kelurahan as the Ministry of Home Affairs writes it:
 * {@code 35.10}, {@code 35.10.04}, {@code 35.10.04.2005}. A code contains every code that begins
 * with it.
 */
public record AreaCode(String value) {
  private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?");

  /**
   * @throws IllegalArgumentException when the text is no area code
   */
  public AreaCode {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an area code");
    }
  }

  public static boolean isValid(String value) {
    return value != null && FORM.matcher(value).matches();
  }

  public boolean contains(AreaCode other) {
    return other.value.equals(value) || other.value.startsWith(value + ".");
  }

  public boolean isVillage() {
    return value.length() == 13;
  }

  public boolean isSubdistrict() {
    return value.length() == 8;
  }

  /** The kecamatan this village belongs to, or the code itself when it is no village. */
  public AreaCode subdistrict() {
    return isVillage() ? new AreaCode(value.substring(0, 8)) : this;
  }

  @Override
  public String toString() {
    return value;
  }
}
