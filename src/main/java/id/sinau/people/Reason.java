package id.sinau.people;

/** The reason for an act one must answer for: a sentence, not a dot. */
public final class Reason {
  static final int LEAST = 10;
  static final int MOST = 500;

  private Reason() {}

  /**
   * The reason without surrounding blanks.
   *
   * @throws ReasonMissing when it has fewer than 10 or more than 500 characters
   */
  public static String given(String why) {
    var reason = why == null ? "" : why.strip();
    if (reason.length() < LEAST || reason.length() > MOST) {
      throw new ReasonMissing();
    }
    return reason;
  }
}
