package id.sinau.quizzes;

import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The questions of one attempt and the order of their choices: a pure function of the quiz and the
 * attempt's id, the same on server and phone. The algorithm, with {@link Chance} as its only source
 * of numbers, in this order:
 *
 * <ol>
 *   <li>If {@code draw} is 0 or not less than the number of questions, take all in the document's
 *       order and go to 6.
 *   <li>Group the questions by competency; groups stand in the order of their first question in the
 *       document, and questions in a group in the document's order.
 *   <li>Shuffle each group, first group first; then shuffle the list of groups.
 *   <li>Go round the groups, taking the next question of each that still has one, until {@code
 *       draw} are taken: so competencies differ by at most one question unless a group runs dry.
 *   <li>Shuffle the questions taken.
 *   <li>For each question in that order, shuffle the indexes 0, 1, … of its choices; skip this for
 *       true/false.
 * </ol>
 *
 * A shuffle of n things (Fisher and Yates, Durstenfeld's form): for i from n−1 down to 1, swap i
 * with {@code below(i + 1)}.
 */
public record Paper(List<Asked> questions) {
  /**
   * A question on the paper.
   *
   * @param order at each place shown, the index of the choice in the document
   */
  public record Asked(QuestionDocument question, List<Integer> order) {
    public Asked {
      order = List.copyOf(order);
    }
  }

  public Paper {
    questions = List.copyOf(questions);
  }

  /** The paper of that attempt. */
  public static Paper of(QuizDocument quiz, UUID attempt) {
    var chance = new Chance(attempt);
    var asked = new ArrayList<Asked>();
    for (var question : drawn(quiz, chance)) {
      asked.add(new Asked(question, order(question, chance)));
    }
    return new Paper(asked);
  }

  private static List<QuestionDocument> drawn(QuizDocument quiz, Chance chance) {
    if (quiz.draw() == 0 || quiz.draw() >= quiz.questions().size()) {
      return quiz.questions();
    }
    var byCompetency =
        quiz.questions().stream()
            .collect(
                Collectors.groupingBy(
                    QuestionDocument::competency,
                    LinkedHashMap::new,
                    Collectors.toCollection(ArrayList::new)));
    var groups = new ArrayList<List<QuestionDocument>>(byCompetency.values());
    groups.forEach(group -> shuffle(group, chance));
    shuffle(groups, chance);
    var taken = new ArrayList<QuestionDocument>();
    for (int round = 0; taken.size() < quiz.draw(); round++) {
      for (var group : groups) {
        if (round < group.size() && taken.size() < quiz.draw()) {
          taken.add(group.get(round));
        }
      }
    }
    shuffle(taken, chance);
    return taken;
  }

  private static List<Integer> order(QuestionDocument question, Chance chance) {
    var order = new ArrayList<>(IntStream.range(0, question.choices().size()).boxed().toList());
    if (QuestionType.of(question).shufflesChoices()) {
      shuffle(order, chance);
    }
    return order;
  }

  private static void shuffle(List<?> things, Chance chance) {
    for (int i = things.size() - 1; i > 0; i--) {
      Collections.swap(things, i, chance.below(i + 1));
    }
  }
}
