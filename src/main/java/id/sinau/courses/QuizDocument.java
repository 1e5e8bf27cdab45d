package id.sinau.courses;

import java.util.List;
import java.util.Optional;

/**
 * A quiz (kuis) and its bank of questions.
 *
 * @param draw so many questions make a paper, or 0 for all
 */
public record QuizDocument(
    QuizKind kind,
    @Member(max = 200) String title,
    @Member(max = 1000, optional = true) int draw,
    @Member(max = 500) List<QuestionDocument> questions) {
  public QuizDocument {
    questions = List.copyOf(questions);
  }

  /** The question of that id, if the quiz has it. */
  public Optional<QuestionDocument> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
