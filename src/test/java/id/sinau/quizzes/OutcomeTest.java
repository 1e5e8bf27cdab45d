package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.SampleCourse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
  @ParameterizedTest
  @CsvSource({
    "8, 10, 80, true",
    "7, 10, 70, false",
    "11, 14, 78, false",
    "79, 99, 79, false",
    "0, 1, 0, false"
  })
  void eightyPercentPassesAndAlmostEightyDoesNot(
      int right, int total, int percent, boolean passed) {
    assertThat(new Score(right, total).percent()).isEqualTo(percent);
    assertThat(new Score(right, total).passed()).isEqualTo(passed);
  }

  @Test
  void aScoreOfNothingIsNoScore() {
    assertThatThrownBy(() -> new Score(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Score(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lessonsToRepeatStandInTheOrderOfTheCourse() {
    var course = SampleCourse.document();
    var paper = Paper.of(course.quizzes().get("tes-akhir"), new UUID(1, 2));
    var outcome = Outcome.of(course, paper, Map.of());
    assertThat(outcome.score()).isEqualTo(new Score(0, 10));
    assertThat(outcome.repeat()).containsExactly("02-harga", "01-modal");
  }

  @Test
  void onlyTheLessonOfAWrongAnswerIsRepeated() {
    var course = SampleCourse.document();
    var paper = Paper.of(course.quizzes().get("tes-akhir"), new UUID(1, 2));
    var answers = new HashMap<String, Set<Integer>>();
    paper
        .questions()
        .forEach(asked -> answers.put(asked.question().id(), QuestionType.key(asked.question())));
    assertThat(Outcome.of(course, paper, answers))
        .isEqualTo(new Outcome(new Score(10, 10), List.of()));
    var spoiled = paper.questions().get(0).question();
    answers.put(spoiled.id(), Set.of());
    assertThat(Outcome.of(course, paper, answers))
        .isEqualTo(new Outcome(new Score(9, 10), List.of(spoiled.lesson())));
  }

  @Test
  void severalRightChoicesCountOnlyTogether() {
    var question = question("multiple", true, false, true, false);
    var type = QuestionType.of(question);
    assertThat(type.isRight(question, Set.of(0, 2))).isTrue();
    assertThat(type.isRight(question, Set.of(0))).isFalse();
    assertThat(type.isRight(question, Set.of(0, 1, 2, 3))).isFalse();
    assertThat(type.isRight(question, Set.of())).isFalse();
    assertThat(type.score(question, Set.of(0, 2))).isEqualTo(1);
    assertThat(type.guess(question)).isCloseTo(1 / 14.0, within(1e-9));
  }

  @Test
  void oneRightChoiceIsGuessedAsOftenAsThereAreChoices() {
    assertThat(QuestionType.SINGLE.guess(question("single", true, false, false, false)))
        .isEqualTo(0.25);
    assertThat(QuestionType.TRUEFALSE.guess(question("truefalse", true, false))).isEqualTo(0.5);
  }

  @Test
  void anUnknownTypeIsNotMarked() {
    var question = question("essay", true, false);
    assertThatThrownBy(() -> QuestionType.of(question))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static QuestionDocument question(String type, Boolean... rights) {
    var choices =
        List.of(rights).stream().map(right -> new ChoiceDocument("c", right, "f")).toList();
    return new QuestionDocument("q", type, "k", "m", "?", choices);
  }
}
