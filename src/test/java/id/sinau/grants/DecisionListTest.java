package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.grants.programmes.Budget;
import id.sinau.grants.programmes.BudgetSpent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionListTest {
  private static final Act KABID = ApplicationTest.by("kabid", 9L);
  private static final Budget FOR_TWO = new Budget(6_500_000, 10, 0, 0);

  @Test
  void theCeilingHoldsWhateverTheDeciderSays() {
    var list = new DecisionList(FOR_TWO, List.of());
    list.decide(line(), yes(), KABID);
    list.decide(line(), yes(), KABID);
    var third = line();
    assertThatThrownBy(() -> list.decide(third, yes(), KABID)).isInstanceOf(BudgetSpent.class);
    assertThat(third.stage()).isEqualTo(Stage.PROPOSED);
  }

  @Test
  void nobodyIsApprovedPastSomebodyWhoWaits() {
    var list = new DecisionList(FOR_TWO, List.of());
    list.decide(line(), onWaitingList(), KABID);
    assertThatThrownBy(() -> list.decide(line(), yes(), KABID)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void nobodyIsApprovedPastSomebodyUndecided() {
    var list = new DecisionList(FOR_TWO, List.of());
    list.pass(line());
    assertThatThrownBy(() -> list.decide(line(), yes(), KABID)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void aNoNeedsNoOrder() {
    var list = new DecisionList(FOR_TWO, List.of());
    list.pass(line());
    var line = line();
    list.decide(
        line, new LineDecision(line.code(), Verdict.REFUSE, Reason.NOT_REACHED, null), KABID);
    assertThat(line.stage()).isEqualTo(Stage.REFUSED);
  }

  private static Application line() {
    return ApplicationTest.proposed("ani", "budi");
  }

  private static LineDecision yes() {
    return new LineDecision("", Verdict.APPROVE, null, null);
  }

  private static LineDecision onWaitingList() {
    return new LineDecision("", Verdict.WAIT, null, null);
  }
}
