package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final UUID ATTEMPT = UUID.fromString("01932b3c-4d5e-7f60-8192-a3b4c5d6e7f8");

  @Test
  void theSameAttemptAlwaysGetsThisPaper() {
    var paper = Paper.of(quiz(8, 3, 4), ATTEMPT);
    assertThat(paper.questions())
        .extracting(asked -> asked.question().id() + asked.order())
        .containsExactly("q4[0, 2, 3, 1]", "q0[1, 2, 0, 3]", "q2[3, 2, 1, 0]", "q7[0, 3, 1, 2]");
  }

  @Test
  void theSameAttemptAlwaysGetsTheseNumbers() {
    var chance = new Chance(ATTEMPT);
    assertThat(IntStream.range(0, 8).map(i -> chance.below(1000)).toArray())
        .containsExactly(732, 938, 227, 952, 723, 273, 149, 46);
  }

  @Test
  void withoutDrawAllQuestionsStandInTheirOrder() {
    var quiz = quiz(5, 2, 0);
    assertThat(Paper.of(quiz, ATTEMPT).questions())
        .extracting(Paper.Asked::question)
        .isEqualTo(quiz.questions());
  }

  @Test
  void trueAndFalseKeepTheirPlaces() {
    var choices =
        List.of(new ChoiceDocument("Benar", true, "a"), new ChoiceDocument("Salah", false, "b"));
    var question = new QuestionDocument("a", "truefalse", "k", "m", "?", choices);
    var quiz = new QuizDocument(QuizKind.CHAPTER, "t", 0, List.of(question));
    for (int i = 0; i < 50; i++) {
      assertThat(Paper.of(quiz, new UUID(i, i)).questions().get(0).order()).containsExactly(0, 1);
    }
  }

  @Property
  void noQuestionComesTwiceAndEveryChoiceComesOnce(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(min = 1, max = 6) int competencies,
      @ForAll @IntRange(max = 45) int draw,
      @ForAll long high,
      @ForAll long low) {
    var paper = Paper.of(quiz(size, competencies, draw), new UUID(high, low));
    assertThat(paper.questions()).hasSize(draw == 0 ? size : Math.min(draw, size));
    assertThat(paper.questions())
        .extracting(asked -> asked.question().id())
        .doesNotHaveDuplicates();
    assertThat(paper.questions())
        .allSatisfy(asked -> assertThat(asked.order()).containsExactlyInAnyOrder(0, 1, 2, 3));
  }

  @Property
  void competenciesAreAskedAsEvenlyAsTheBankAllows(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(min = 1, max = 6) int competencies,
      @ForAll @IntRange(min = 1, max = 40) int draw,
      @ForAll long seed) {
    var quiz = quiz(size, competencies, draw);
    var asked =
        count(
            Paper.of(quiz, new UUID(seed, ~seed)).questions().stream()
                .map(Paper.Asked::question)
                .toList());
    var bank = count(quiz.questions());
    int most = asked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    bank.forEach(
        (competency, there) ->
            assertThat(asked.getOrDefault(competency, 0))
                .isGreaterThanOrEqualTo(Math.min(there, most - 1)));
  }

  @Test
  void everyQuestionAndEveryOrderHasAFairChance() {
    var quiz = quiz(12, 3, 4);
    var drawn = new HashMap<String, Integer>();
    var first = new int[4];
    for (int i = 0; i < 6000; i++) {
      for (var asked :
          Paper.of(quiz, new UUID(0x01932b3c4d5e7000L + i, 0x8000000000000000L + 31L * i))
              .questions()) {
        drawn.merge(asked.question().id(), 1, Integer::sum);
        first[asked.order().get(0)]++;
      }
    }
    assertThat(drawn.values())
        .hasSize(12)
        .allSatisfy(times -> assertThat(times).isBetween(1850, 2150));
    assertThat(IntStream.of(first).boxed().toList())
        .allSatisfy(times -> assertThat(times).isBetween(5700, 6300));
  }

  private static java.util.Map<String, Integer> count(List<QuestionDocument> questions) {
    return questions.stream()
        .collect(Collectors.toMap(QuestionDocument::competency, q -> 1, Integer::sum));
  }

  private static QuizDocument quiz(int size, int competencies, int draw) {
    var questions = new ArrayList<QuestionDocument>();
    for (int i = 0; i < size; i++) {
      var choices =
          IntStream.range(0, 4).mapToObj(c -> new ChoiceDocument("c" + c, c == 0, "f")).toList();
      questions.add(
          new QuestionDocument("q" + i, "single", "k" + i % competencies, "m", "?", choices));
    }
    return new QuizDocument(QuizKind.POSTTEST, "t", draw, questions);
  }
}
