package id.sinau.courses;

import java.util.List;

/**
 * A question (soal) with its choices in the order of the file; an answer names choices by their
 * index here.
 *
 * @param type single, multiple or truefalse; the room quizzes knows the rules
 * @param competency id of the competency it tests
 * @param lesson code of the lesson to repeat after a wrong answer
 * @param prompt Markdown with {@code {{fact}}} keys
 */
public record QuestionDocument(
    @Member(code = true) String id,
    @Member(code = true) String type,
    @Member(code = true) String competency,
    @Member(code = true) String lesson,
    @Member(max = 2000) String prompt,
    @Member(max = 10) List<ChoiceDocument> choices) {

  /** The two choices of a true/false question, in this order. */
  public static final List<String> TRUE_FALSE = List.of("Benar", "Salah");

  public QuestionDocument {
    choices = List.copyOf(choices);
  }

  /**
   * Whether the same choices are right in both, so that answers to them may be counted together.
   */
  public boolean hasSameKey(QuestionDocument other) {
    return type.equals(other.type) && rights().equals(other.rights());
  }

  private List<Boolean> rights() {
    return choices.stream().map(ChoiceDocument::right).toList();
  }
}
