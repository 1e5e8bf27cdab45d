package id.sinau.people;

import java.util.regex.Pattern;

/** A learner's secret: six digits that are not the first ones a guesser tries. */
public final class Pin {
  private static final Pattern SIX = Pattern.compile("\\d{6}");

  private Pin() {}

  public static boolean isSixDigits(String typed) {
    return typed != null && SIX.matcher(typed).matches();
  }

  /**
   * Whether the PIN is too easy: one digit repeated, a run up or down, or the birth year within it.
   *
   * @param birthYear four digits, or 0 when unknown
   */
  public static boolean isWeak(String pin, int birthYear) {
    boolean same = true;
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < pin.length(); i++) {
      int step = pin.charAt(i) - pin.charAt(i - 1);
      same &= step == 0;
      up &= step == 1;
      down &= step == -1;
    }
    return same || up || down || (birthYear > 0 && pin.contains(String.valueOf(birthYear)));
  }

  /**
   * @param birthYear four digits, or null when unknown
   * @throws WeakPin when it is not six digits or everybody's first guess
   */
  static void check(String pin, Integer birthYear) {
    if (!isSixDigits(pin) || isWeak(pin, birthYear == null ? 0 : birthYear)) {
      throw new WeakPin();
    }
  }
}
