package id.sinau.journal;

/** An envelope that is not taken, and why. */
class BrokenSeal extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason a short name for staff, at most 40 characters
   */
  BrokenSeal(String reason) {
    super(reason);
  }

  String reason() {
    return getMessage();
  }
}
