package id.sinau.grants;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * A survey as it was made on the spot.
 *
 * @param points one to four for every criterion
 * @param latitude degrees, or null when the phone did not say
 * @param longitude degrees, or null
 * @param note at most 500 characters, or null
 */
public record Survey(
    Map<Criterion, Integer> points, BigDecimal latitude, BigDecimal longitude, String note)
    implements Serializable {
  public Survey {
    points = points.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(points));
  }

  /** The points together: the score of the ranking. */
  public int score() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * @throws WrongSurvey when a criterion has no points or others than one to four
   */
  void check() {
    for (var criterion : Criterion.values()) {
      int given = points.getOrDefault(criterion, 0);
      if (given < Criterion.FEWEST || given > Criterion.MOST) {
        throw new WrongSurvey();
      }
    }
    if (note != null && note.length() > 500
        || !isWithin(latitude, 90)
        || !isWithin(longitude, 180)) {
      throw new WrongSurvey();
    }
  }

  private static boolean isWithin(BigDecimal degrees, int most) {
    return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
