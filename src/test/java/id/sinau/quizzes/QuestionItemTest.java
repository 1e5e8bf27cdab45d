package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers about questions, against values worked out by hand. */
class QuestionItemTest {
  private static final QuestionDocument QUESTION = question("single", true, false, false);

  private static QuestionDocument question(String type, boolean... rights) {
    var choices = new java.util.ArrayList<ChoiceDocument>();
    for (boolean right : rights) {
      choices.add(new ChoiceDocument("x", right, "y"));
    }
    return new QuestionDocument("q", type, "k", "l", "?", choices);
  }

  /** So many people who ticked that and had that share of the other questions right. */
  private static Tally tally(String ticked, boolean right, long people, double share) {
    return new Tally("q", 1, ticked, right, people, people * share, people * share * share);
  }

  private static QuestionItem item(Tally... tallies) {
    return QuestionItem.of(QUESTION, null, List.of(tallies), Set.of(1L));
  }

  /** Wilson for 8 of 10: (0.8 + 0.19207) / 1.38415 = 0.71674 ± 0.22658. */
  @Test
  void eightOfTenLieBetween49And94Percent() {
    var share = Proportion.of(8, 10);
    assertThat(share.share()).isEqualTo(0.8);
    assertThat(share.low()).isCloseTo(0.49016, within(1e-4));
    assertThat(share.high()).isCloseTo(0.94331, within(1e-4));
  }

  @Test
  void noneAndAllStayWithinZeroAndOne() {
    assertThat(Proportion.of(0, 5).low()).isZero();
    assertThat(Proportion.of(0, 5).high()).isCloseTo(0.43448, within(1e-4));
    assertThat(Proportion.of(5, 5).low()).isCloseTo(0.56552, within(1e-4));
    assertThat(Proportion.of(5, 5).high()).isEqualTo(1, within(1e-12));
    assertThat(Proportion.of(0, 0)).isEqualTo(new Proportion(0, 0, 1));
  }

  /**
   * Twenty people: ten right with 0.8 of the rest, five wrong with 0.6, five wrong with 0.2. Mean x
   * 0.5, mean r 0.6; Σxr = 8, Σr = 12, Σr² = 6.4 + 1.8 + 0.2 = 8.4. r = (20·8 − 10·12) / √((20·10 −
   * 100)(20·8.4 − 144)) = 40 / √(100·24) = 0.81650.
   */
  @Test
  void itemRestIsPearsonsCorrelation() {
    var item =
        item(tally("0", true, 10, 0.8), tally("1", false, 5, 0.6), tally("2", false, 5, 0.2));
    assertThat(item.itemRest().getAsDouble()).isCloseTo(0.81650, within(1e-5));
    assertThat(item.facility().share()).isEqualTo(0.5);
    assertThat(item.choices()).extracting(QuestionItem.Drawn::people).containsExactly(10L, 5L, 5L);
    assertThat(item.choices().get(1).meanRest()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void nineteenAnswersSayNothing() {
    var item = item(tally("0", true, 10, 0.8), tally("1", false, 9, 0.2));
    assertThat(item.itemRest()).isEmpty();
    assertThat(Advice.on(item)).containsExactly(new Advice(Advice.Kind.NOT_ENOUGH, ""));
  }

  @Test
  void whereAllAreEqualThereIsNoCorrelation() {
    assertThat(item(tally("0", true, 30, 0.8)).itemRest()).isEmpty();
    assertThat(item(tally("0", true, 15, 0.5), tally("1", false, 15, 0.5)).itemRest()).isEmpty();
  }

  @Test
  void aWrongChoiceThatDrawsTheBestMeansCheckTheKey() {
    var item = item(tally("0", true, 15, 0.5), tally("1", false, 10, 0.9));
    assertThat(Advice.on(item).get(0)).isEqualTo(new Advice(Advice.Kind.CHECK_KEY, "B"));
    assertThat(item.itemRest().getAsDouble()).isNegative();
  }

  @Test
  void aChoiceThatDrawsNobodyIsNamedOnceFiftyAnswered() {
    var few = item(tally("0", true, 20, 0.8), tally("1", false, 20, 0.3));
    assertThat(Advice.on(few)).containsExactly(new Advice(Advice.Kind.FINE, ""));
    var many = item(tally("0", true, 30, 0.8), tally("1", false, 30, 0.3));
    assertThat(Advice.on(many)).containsExactly(new Advice(Advice.Kind.UNUSED_CHOICE, "C"));
  }

  @Test
  void hardlyAnybodyRightMeansMakeItClearer() {
    var item = item(tally("0", true, 5, 0.9), tally("1", false, 95, 0.4));
    assertThat(Advice.on(item)).extracting(Advice::kind).contains(Advice.Kind.VERY_HARD);
  }

  @Test
  void severalTicksCountForEachChoice() {
    var several = question("multiple", true, true, false);
    var item =
        QuestionItem.of(
            several,
            null,
            List.of(tally("0,1", true, 12, 0.8), tally("0", false, 8, 0.4), tally("", false, 2, 0)),
            Set.of(1L));
    assertThat(item.choices()).extracting(QuestionItem.Drawn::people).containsExactly(20L, 12L, 0L);
    assertThat(item.answered()).isEqualTo(22);
  }

  @Test
  void onlyVersionsWithTheSameKeyArePooled() {
    var item =
        QuestionItem.of(
            QUESTION,
            null,
            List.of(tally("0", true, 3, 0.5), new Tally("q", 2, "1", true, 40, 20, 10)),
            Set.of(1L));
    assertThat(item.answered()).isEqualTo(3);
    assertThat(item.otherKey()).isEqualTo(40);
  }
}
