package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import java.time.Instant;
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

  /** Until when she may answer, or null without a limit. */
  public Instant deadline() {
    return TimeLimit.of(attempt, quiz).orElse(null);
  }

  boolean isOver(Instant now) {
    return attempt.word() == Attempt.Word.OFFICE && deadline() != null && now.isAfter(deadline());
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
