package id.sinau.courses;

import java.util.List;
import java.util.Optional;

/**
 * A quiz (kuis) and its bank of questions.
 *
 * @param draw so many questions make a paper, or 0 for all
 * @param offline whether a post-test may be sat without signal: its questions then travel to
 *     phones, its key never does
 * @param minutes how long a post-test may take, or 0 for as long as she likes
 */
public record QuizDocument(
    QuizKind kind,
    @Member(max = 200) String title,
    @Member(max = 1000, optional = true) int draw,
    @Member(optional = true) boolean offline,
    @Member(max = 240, optional = true) int minutes,
    @Member(max = 500) List<QuestionDocument> questions) {
  public QuizDocument {
    questions = List.copyOf(questions);
  }

  /** A quiz as most are: sat with signal where it counts, and without a time limit. */
  public QuizDocument(QuizKind kind, String title, int draw, List<QuestionDocument> questions) {
    this(kind, title, draw, false, 0, questions);
  }

  /** Whether a phone without signal may hold a sitting of it. */
  public boolean isStored() {
    return kind != QuizKind.POSTTEST || offline;
  }

  /** The question of that id, if the quiz has it. */
  public Optional<QuestionDocument> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
