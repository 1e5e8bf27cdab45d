package id.sinau.grants.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BusinessPlanTest {
  @Test
  void profitIsWhatStaysInFourWeeks() {
    var plan = plan("pisang goreng", 2_000, 900, 300, 50_000);
    assertThat(plan.turnoverWeek()).isEqualTo(600_000);
    assertThat(plan.profitMonth()).isEqualTo(4 * (300 * 1_100 - 50_000));
  }

  @Test
  void aLossIsShownAsALoss() {
    assertThat(plan("pisang goreng", 1_000, 1_200, 10, 0).profitMonth()).isNegative();
  }

  @Test
  void aPlanWithoutGoodsIsNone() {
    assertThatThrownBy(() -> plan(" ", 2_000, 900, 300, 0).check()).isInstanceOf(WrongPlan.class);
  }

  @Test
  void aPlanWithoutAPriceIsNone() {
    assertThatThrownBy(() -> plan("kue", 0, 0, 1, 0).check()).isInstanceOf(WrongPlan.class);
  }

  private static BusinessPlan plan(String goods, long price, long cost, int units, long other) {
    return new BusinessPlan(goods, "tetangga", "depan rumah", 0, price, cost, units, other);
  }
}
