package id.sinau.quizzes;

/**
 * How many questions of a paper were answered rightly.
 *
 * @param right from 0 to total
 * @param total at least 1
 */
public record Score(int right, int total) {
  /** The pass mark of every post-test, in percent. */
  public static final int PASS_MARK = 80;

  public Score {
    if (total < 1 || right < 0 || right > total) {
      throw new IllegalArgumentException(right + " of " + total);
    }
  }

  /** Whole percent, rounded down, so that nobody is shown 80 who did not pass. */
  public int percent() {
    return (int) (right * 100L / total);
  }

  public boolean passed() {
    return percent() >= PASS_MARK;
  }
}
