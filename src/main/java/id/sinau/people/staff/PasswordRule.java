package id.sinau.people.staff;

import java.util.Locale;
import java.util.Set;

/**
 * What a password of staff must be: long, and none of the first ones a guesser tries (NIST SP
 * 800-63B §5.1.1.2). No signs or capitals are demanded; length protects better.
 */
final class PasswordRule {
  static final int LEAST = 12;
  static final int MOST = 200;
  private static final int LEAST_DIFFERENT = 5;
  private static final int LONGEST_RUN = 5;
  private static final Set<String> COMMON =
      Set.of(
          "password",
          "katasandi",
          "sandi",
          "rahasia",
          "qwertyuiop",
          "admin",
          "sinau",
          "banyuwangi",
          "indonesia",
          "petugas",
          "bismillah",
          "sayang",
          "selamat",
          "pelatihan");

  private PasswordRule() {}

  /**
   * @param accountName the name it belongs to, which it must not contain
   * @throws ShortPassword when it has fewer than 12 characters
   * @throws LongPassword when it has more than 200
   * @throws EasyPassword when a guesser would try it first
   */
  static void check(String typed, String accountName) {
    if (typed.length() < LEAST) {
      throw new ShortPassword(typed.length());
    }
    if (typed.length() > MOST) {
      throw new LongPassword();
    }
    var plain = typed.toLowerCase(Locale.ROOT);
    boolean named = accountName.length() > 2 && plain.contains(accountName);
    boolean common = COMMON.contains(plain.replaceAll("[^a-z]", ""));
    boolean dull = plain.chars().distinct().count() < LEAST_DIFFERENT;
    if (named || common || dull || longestRun(plain) > LONGEST_RUN) {
      throw new EasyPassword();
    }
  }

  /** How many neighbours in a row go up or down by one, as in abcdef or 987654. */
  private static int longestRun(String text) {
    int longest = 1;
    int run = 1;
    int direction = 0;
    for (int i = 1; i < text.length(); i++) {
      int step = text.charAt(i) - text.charAt(i - 1);
      boolean goesOn = Math.abs(step) == 1 && (run == 1 || step == direction);
      run = goesOn ? run + 1 : Math.abs(step) == 1 ? 2 : 1;
      direction = step;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
