package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.files.CourseLibrary;
import id.sinau.courses.files.CourseReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A post-test is passed by who knows, not by who guesses. */
class GuessersTest {
  private static final int GUESSERS = 1000;
  private static final int PAPERS = 3;

  /** What someone ticks who doesn't know. */
  private interface Guess {
    Set<Integer> tick(Paper.Asked asked, Random random);
  }

  private static final Map<String, Guess> GUESSES =
      Map.of(
          "blindly", GuessersTest::blindly,
          "always the first", (asked, random) -> Set.of(asked.order().get(0)),
          "always the last", (asked, random) -> Set.of(asked.order().get(asked.order().size() - 1)),
          "always the longest", (asked, random) -> Set.of(byLength(asked).get(0)),
          "always the second longest", (asked, random) -> Set.of(byLength(asked).get(1)),
          "always the second shortest",
              (asked, random) -> Set.of(byLength(asked).get(byLength(asked).size() - 2)),
          "always the shortest",
              (asked, random) -> Set.of(byLength(asked).get(byLength(asked).size() - 1)),
          "everything", (asked, random) -> Set.copyOf(asked.order()));

  static Stream<CourseDocument> courses() throws IOException {
    var library = CourseLibrary.read(Path.of(System.getProperty("sinau.courses", "courses")));
    return library.courses().stream().map(CourseReading::document);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void whoAnswersByTheKeyPasses(CourseDocument course) {
    var random = new Random(1);
    for (int i = 0; i < 100; i++) {
      var outcome = sit(course, (asked, chance) -> QuestionType.key(asked.question()), random);
      assertThat(outcome.score().percent()).isEqualTo(100);
      assertThat(outcome.repeat()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void ofAThousandGuessersWithThreePapersAtMostOneInAHundredPasses(CourseDocument course) {
    GUESSES.forEach(
        (how, guess) -> {
          var random = new Random(20261124);
          long passed =
              IntStream.range(0, GUESSERS)
                  .filter(
                      guesser ->
                          IntStream.range(0, PAPERS)
                                  .filter(paper -> sit(course, guess, random).score().passed())
                                  .count()
                              > 0)
                  .count();
          assertThat(passed).as(how + ": " + course.code()).isLessThanOrEqualTo(GUESSERS / 100);
        });
  }

  private static Outcome sit(CourseDocument course, Guess guess, Random random) {
    var attempt = new UUID(random.nextLong(), random.nextLong());
    var paper = Paper.of(course.quiz(course.posttest()).orElseThrow(), attempt);
    var answers = new HashMap<String, Set<Integer>>();
    paper
        .questions()
        .forEach(asked -> answers.put(asked.question().id(), guess.tick(asked, random)));
    return Outcome.of(course, paper, answers);
  }

  private static Set<Integer> blindly(Paper.Asked asked, Random random) {
    var choices = asked.order();
    if (QuestionType.of(asked.question()) != QuestionType.MULTIPLE) {
      return Set.of(choices.get(random.nextInt(choices.size())));
    }
    var ticked = new HashSet<Integer>();
    while (ticked.isEmpty() || ticked.size() == choices.size()) {
      ticked.clear();
      choices.stream().filter(choice -> random.nextBoolean()).forEach(ticked::add);
    }
    return ticked;
  }

  /** The choices, the longest first. */
  private static List<Integer> byLength(Paper.Asked asked) {
    return asked.order().stream()
        .sorted(
            Comparator.comparing(
                (Integer choice) -> -asked.question().choices().get(choice).text().length()))
        .toList();
  }
}
