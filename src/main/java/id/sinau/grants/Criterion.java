package id.sinau.grants;

/**
 * What a survey looks at. Each gets one to four points, each point has its words on the sheet, so
 * that two surveyors mean the same.
 */
public enum Criterion {
  SKILL,
  BUSINESS,
  PLACE,
  MARKET,
  NEED,
  FAMILY;

  public static final int FEWEST = 1;
  public static final int MOST = 4;

  /** The most points of a whole sheet. */
  public static int full() {
    return values().length * MOST;
  }
}
