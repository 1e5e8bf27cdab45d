package id.sinau.courses;

import java.util.List;

/**
 * A chapter (bab): lessons in order, closed by a quiz.
 *
 * @param lessons codes of lessons
 * @param quiz name of a quiz of kind chapter, or empty
 */
public record ChapterDocument(
    @Member(max = 200) String title,
    @Member(max = 30, code = true) List<String> lessons,
    @Member(optional = true, code = true) String quiz) {
  public ChapterDocument {
    lessons = List.copyOf(lessons);
  }
}
