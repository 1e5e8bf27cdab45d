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
  public QuestionDocument {
    choices = List.copyOf(choices);
  }
}
