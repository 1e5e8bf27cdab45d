package id.sinau.quizzes;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of an attempt: the score and which lessons to repeat.
 *
 * @param repeat codes of lessons with a wrong or missing answer, in the order of the course, each
 *     once
 */
public record Outcome(Score score, List<String> repeat) {
  public Outcome {
    repeat = List.copyOf(repeat);
  }

  /**
   * Marks a paper.
   *
   * @param answers by question id, the indexes of the ticked choices in the document; a missing
   *     answer is wrong
   */
  public static Outcome of(CourseDocument course, Paper paper, Map<String, Set<Integer>> answers) {
    int right = 0;
    var wrong = new HashSet<String>();
    for (var asked : paper.questions()) {
      var question = asked.question();
      if (QuestionType.of(question)
          .isRight(question, answers.getOrDefault(question.id(), Set.of()))) {
        right++;
      } else {
        wrong.add(question.lesson());
      }
    }
    var repeat =
        course.lessonsInOrder().stream().map(LessonDocument::code).filter(wrong::contains).toList();
    return new Outcome(new Score(right, paper.questions().size()), repeat);
  }
}
