package id.sinau.people;

import java.util.regex.Pattern;

/**
 * A name as the KTP writes it: one word is enough, at most 60 letters, with the dots, apostrophes
 * and dashes of names recorded before 2022 (Permendagri 73/2022).
 */
public final class FullName {
  private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L} .,'’`-]{0,59}");

  private FullName() {}

  public static boolean isValid(String typed) {
    return typed != null && FORM.matcher(typed).matches();
  }
}
