package id.sinau.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class CountsTest {
  private final Counts counts = Counts.NONE.with(0, 10).with(1, 7).with(2, 5).with(3, 2).with(4, 6);

  @Test
  void eachStepHoldsAllWhoWentFurther() {
    assertThat(counts).isEqualTo(new Counts(30, 20, 13, 8, 6));
  }

  @Test
  void whereSomebodyStandsIsCountedOnce() {
    var places =
        EnumSet.of(Reached.NOT_STARTED, Reached.LEARNING, Reached.NOT_PASSED, Reached.COMPLETED);
    assertThat(places.stream().mapToLong(counts::of).sum()).isEqualTo(counts.enrolled());
    assertThat(counts.of(Reached.LEARNING)).isEqualTo(12);
    assertThat(counts.of(Reached.NOT_PASSED)).isEqualTo(2);
  }

  @Test
  void aHundredPercentMeansEverybody() {
    assertThat(new Counts(1000, 1000, 1000, 1000, 999).percent()).isEqualTo(99);
    assertThat(new Counts(3, 3, 3, 3, 3).percent()).isEqualTo(100);
    assertThat(Counts.NONE.percent()).isZero();
  }

  @Test
  void theSumOfTwoIsTheSumOfEachStep() {
    assertThat(counts.plus(counts)).isEqualTo(new Counts(60, 40, 26, 16, 12));
  }

  @Test
  void everyFurthestStepHasAPlaceToStand() {
    assertThat(Reached.standing(0)).isEqualTo(Reached.NOT_STARTED);
    assertThat(Reached.standing(1)).isEqualTo(Reached.LEARNING);
    assertThat(Reached.standing(2)).isEqualTo(Reached.LEARNING);
    assertThat(Reached.standing(3)).isEqualTo(Reached.NOT_PASSED);
    assertThat(Reached.standing(4)).isEqualTo(Reached.COMPLETED);
    assertThatThrownBy(() -> Reached.standing(5)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void anAddressThatNamesNoStateMeansEverybody() {
    assertThat(Reached.named("COMPLETED")).isEqualTo(Reached.COMPLETED);
    assertThat(Reached.named("x' or 1=1")).isEqualTo(Reached.ENROLLED);
    assertThat(Reached.named(null)).isEqualTo(Reached.ENROLLED);
  }
}
