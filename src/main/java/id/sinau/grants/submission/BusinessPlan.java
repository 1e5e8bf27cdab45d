package id.sinau.grants.submission;

import java.io.Serializable;

/**
 * The short business plan of an application, in her own words and numbers.
 *
 * @param goods what she sells, at most 500 characters
 * @param buyers to whom, at most 500 characters
 * @param place where, at most 300 characters
 * @param capital rupiah she has herself, may be 0
 * @param unitPrice rupiah one unit is sold for
 * @param unitCost rupiah of material in one unit
 * @param unitsWeek units sold in a week
 * @param otherCostsWeek rupiah a week besides material: fuel, electricity, rent
 */
public record BusinessPlan(
    String goods,
    String buyers,
    String place,
    long capital,
    long unitPrice,
    long unitCost,
    int unitsWeek,
    long otherCostsWeek)
    implements Serializable {
  public static final int WEEKS_A_MONTH = 4;
  public static final long MOST_MONEY = 1_000_000_000L;
  public static final int MOST_UNITS = 100_000;

  /** Rupiah sold in a week. */
  public long turnoverWeek() {
    return unitPrice * unitsWeek;
  }

  /** Rupiah that stay in a month of four weeks; below zero it is a loss. */
  public long profitMonth() {
    return WEEKS_A_MONTH * (turnoverWeek() - unitCost * unitsWeek - otherCostsWeek);
  }

  /**
   * @throws WrongPlan when a part is missing or beyond its limit
   */
  public void check() {
    boolean right =
        isText(goods, 500)
            && isText(buyers, 500)
            && isText(place, 300)
            && isMoney(capital)
            && unitPrice > 0
            && isMoney(unitPrice)
            && isMoney(unitCost)
            && isMoney(otherCostsWeek)
            && unitsWeek > 0
            && unitsWeek <= MOST_UNITS;
    if (!right) {
      throw new WrongPlan();
    }
  }

  private static boolean isText(String text, int most) {
    return text != null && text.strip().length() >= 3 && text.length() <= most;
  }

  private static boolean isMoney(long rupiah) {
    return rupiah >= 0 && rupiah <= MOST_MONEY;
  }
}
