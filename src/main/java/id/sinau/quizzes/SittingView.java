package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import java.util.Map;
import java.util.Set;

/**
 * An attempt as its page shows it.
 *
 * @param answers what was answered so far, by question id
 * @param given how many answers the attempt's end has to name
 * @param outcome null while the attempt is open
 */
public record SittingView(
    Attempt attempt,
    PublishedCourse course,
    QuizDocument quiz,
    Paper paper,
    Map<String, Set<Integer>> answers,
    int given,
    Outcome outcome) {
  public QuizKind kind() {
    return quiz.kind();
  }

  /**
   * The place of the first question without an answer, from 0; the number of questions when all
   * have one.
   */
  public int firstOpen() {
    int place = 0;
    for (var asked : paper.questions()) {
      if (!answers.containsKey(asked.question().id())) {
        return place;
      }
      place++;
    }
    return place;
  }
}
