package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StageTest {
  @Test
  void everyStageCanBeReachedFromHandingIn() {
    assertThat(reachable(EnumSet.noneOf(Stage.class))).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void noHandoverIsReachedWithoutTheDecree() {
    assertThat(reachable(EnumSet.of(Stage.DECREED)))
        .doesNotContain(Stage.HANDED_OVER, Stage.VISITED);
  }

  @Test
  void noDecreeIsReachedWithoutAnApproval() {
    assertThat(reachable(EnumSet.of(Stage.APPROVED))).doesNotContain(Stage.DECREED);
  }

  @Test
  void noApprovalIsReachedWithoutFileCheckAndSurvey() {
    assertThat(reachable(EnumSet.of(Stage.FILE_CHECKED))).doesNotContain(Stage.APPROVED);
    assertThat(reachable(EnumSet.of(Stage.SURVEYED))).doesNotContain(Stage.APPROVED);
  }

  @Test
  void moneyIsBoundExactlyFromApprovalOn() {
    assertThat(Stage.values())
        .filteredOn(Stage::commitsMoney)
        .containsExactlyInAnyOrder(Stage.APPROVED, Stage.DECREED, Stage.HANDED_OVER, Stage.VISITED);
  }

  private static EnumSet<Stage> reachable(EnumSet<Stage> shut) {
    var seen = EnumSet.of(Stage.SUBMITTED);
    var open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (var next : open.pop().next()) {
        if (!shut.contains(next) && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen;
  }
}
