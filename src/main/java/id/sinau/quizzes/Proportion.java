package id.sinau.quizzes;

/**
 * A share of some with its 95 % interval after Wilson (E. B. Wilson, Probable inference, JASA 22,
 * 1927), which stays honest for small groups and at the ends.
 *
 * @param share from 0 to 1; 0 where nobody was asked
 * @param low lower end of the interval
 * @param high upper end of the interval; 1 where nobody was asked
 */
public record Proportion(double share, double low, double high) {
  private static final double Z = 1.959964;

  /**
   * @param some from 0 to all
   */
  public static Proportion of(long some, long all) {
    if (all == 0) {
      return new Proportion(0, 0, 1);
    }
    double p = (double) some / all;
    double z2 = Z * Z / all;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / all + z2 / all / 4) / (1 + z2);
    return new Proportion(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
