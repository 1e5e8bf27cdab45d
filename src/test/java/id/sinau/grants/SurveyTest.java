package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class SurveyTest {
  @Test
  void theScoreIsTheSumOfAllCriteria() {
    assertThat(survey(3, null).score()).isEqualTo(3 * Criterion.values().length);
  }

  @Test
  void noCriterionIsLeftOut() {
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    points.put(Criterion.NEED, 4);
    var survey = new Survey(points, null, null, null);
    assertThatThrownBy(survey::check).isInstanceOf(WrongSurvey.class);
  }

  @Test
  void noCriterionGetsMoreThanFour() {
    assertThatThrownBy(survey(5, null)::check).isInstanceOf(WrongSurvey.class);
  }

  @Test
  void aPlaceOffTheEarthIsRefused() {
    assertThatThrownBy(survey(2, BigDecimal.valueOf(91))::check).isInstanceOf(WrongSurvey.class);
  }

  private static Survey survey(int each, BigDecimal latitude) {
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      points.put(criterion, each);
    }
    return new Survey(points, latitude, null, null);
  }
}
