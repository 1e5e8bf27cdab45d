package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * Something the check before publishing found, with its place as a trainer knows it.
 *
 * @param code of the lesson or the question, name of the quiz, place of the chapter from 0, or ""
 * @param quiz name of the quiz a question belongs to, or ""
 * @param title of the lesson, quiz or chapter; the prompt of a question; or ""
 * @param number place of a lesson in the course, of a question in its quiz, of a chapter, from 1;
 *     or 0
 * @param line of a lesson's text, from 1, or 0
 * @param file name of the picture that is meant, or ""
 * @param key of the linter's sentence
 * @param args what its placeholders stand for
 */
public record Finding(
    Part part,
    String code,
    String quiz,
    String title,
    int number,
    int line,
    String file,
    boolean isError,
    String key,
    List<String> args)
    implements Serializable {

  /** Which form a trainer opens to mend it; in the order of the course. */
  public enum Part {
    COURSE,
    COMPETENCIES,
    CHAPTER,
    LESSON,
    QUIZ,
    QUESTION,
    TASK,
    SURVEY,
    GLOSSARY
  }

  public Finding {
    args = List.copyOf(args);
  }

  /**
   * @param problem whose file is a JSON pointer, or a picture's path without a slash in front
   */
  static Finding of(Problem problem, CourseDocument course) {
    var path = problem.file().split("/");
    if (!problem.file().startsWith("/")) {
      return path.length > 1
          ? lesson(problem, course, path[0], path[1])
          : plain(problem, Part.COURSE);
    }
    return switch (path[1]) {
      case "lessons" ->
          lesson(problem, course, course.lessons().get(Integer.parseInt(path[2])).code(), "");
      case "quizzes" ->
          path.length > 4
              ? question(problem, course, path[2], Integer.parseInt(path[4]))
              : quiz(problem, course, path[2]);
      case "chapters" -> chapter(problem, course, Integer.parseInt(path[2]));
      case "competencies" -> plain(problem, Part.COMPETENCIES);
      case "survey" -> plain(problem, Part.SURVEY);
      case "glossary" -> plain(problem, Part.GLOSSARY);
      default -> plain(problem, Part.TASK);
    };
  }

  private static Finding lesson(Problem problem, CourseDocument course, String code, String file) {
    var lesson = course.lesson(code);
    int number = lesson.map(l -> course.lessonsInOrder().indexOf(l) + 1).orElse(0);
    var title = lesson.map(l -> l.title()).orElse(code);
    return made(problem, Part.LESSON, code, "", title, number, file);
  }

  private static Finding quiz(Problem problem, CourseDocument course, String name) {
    var title = course.quiz(name).map(q -> q.title()).orElse(name);
    return made(problem, Part.QUIZ, name, "", title, 0, "");
  }

  private static Finding question(Problem problem, CourseDocument course, String quiz, int index) {
    var question = course.quiz(quiz).orElseThrow().questions().get(index);
    return made(problem, Part.QUESTION, question.id(), quiz, question.prompt(), index + 1, "");
  }

  private static Finding chapter(Problem problem, CourseDocument course, int index) {
    var title = course.chapters().get(index).title();
    return made(problem, Part.CHAPTER, String.valueOf(index), "", title, index + 1, "");
  }

  private static Finding plain(Problem problem, Part part) {
    return made(problem, part, "", "", "", 0, "");
  }

  private static Finding made(
      Problem problem, Part part, String code, String quiz, String title, int number, String file) {
    return new Finding(
        part,
        code,
        quiz,
        title,
        number,
        problem.line(),
        file,
        problem.isError(),
        problem.key(),
        problem.args());
  }
}
