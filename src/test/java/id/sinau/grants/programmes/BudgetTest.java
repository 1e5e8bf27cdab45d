package id.sinau.grants.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BudgetTest {
  @Property
  void noSequenceOfApprovalsPassesCeilingOrQuota(
      @ForAll @LongRange(min = 1, max = 50_000_000) long ceiling,
      @ForAll @IntRange(min = 1, max = 20) int quota,
      @ForAll @Size(max = 40) List<@LongRange(min = 1, max = 9_000_000) Long> prices) {
    var budget = new Budget(ceiling, quota, 0, 0);
    for (long price : prices) {
      if (budget.allows(price)) {
        budget = budget.commit(price);
      }
      assertThat(budget.committed()).isLessThanOrEqualTo(ceiling);
      assertThat(budget.people()).isLessThanOrEqualTo(quota);
    }
  }

  @Test
  void oneRupiahOverTheCeilingIsTooMuch() {
    var budget = new Budget(5_000_000, 9, 2_500_000, 1);
    assertThat(budget.allows(2_500_000)).isTrue();
    assertThatThrownBy(() -> budget.commit(2_500_001)).isInstanceOf(BudgetSpent.class);
  }

  @Test
  void theQuotaEndsTheRoundEvenWhenMoneyIsLeft() {
    var budget = new Budget(50_000_000, 1, 2_500_000, 1);
    assertThatThrownBy(() -> budget.commit(1)).isInstanceOf(QuotaFull.class);
  }
}
