package id.sinau.courses.editing;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.shared.NotFound;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Quizzes are added where their kind belongs, changed and removed. */
public final class Quizzes {
  private static final int POSTTEST_DRAW = 10;

  private Quizzes() {}

  /** An empty quiz after a chapter; a chapter that has one keeps it. */
  public static CourseDocument addToChapter(CourseDocument course, int chapter, String title) {
    var of = Chapters.get(course, chapter);
    if (!of.quiz().isEmpty()) {
      return course;
    }
    var name = name(course, title);
    var with = new ChapterDocument(of.title(), of.lessons(), name);
    return Rewritten.quizzes(
        course,
        Rewritten.replaced(course.chapters(), chapter, with),
        plus(course, name, new QuizDocument(QuizKind.CHAPTER, title, 0, List.of())),
        course.pretest(),
        course.posttest());
  }

  /** An empty pre-test; a course that has one keeps it. */
  public static CourseDocument addPretest(CourseDocument course, String title) {
    if (!course.pretest().isEmpty()) {
      return course;
    }
    var name = name(course, title);
    var quiz = new QuizDocument(QuizKind.PRETEST, title, 0, List.of());
    return Rewritten.quizzes(
        course, course.chapters(), plus(course, name, quiz), name, course.posttest());
  }

  /** An empty post-test that will draw ten questions; a course that has one keeps it. */
  public static CourseDocument addPosttest(CourseDocument course, String title) {
    if (!course.posttest().isEmpty()) {
      return course;
    }
    var name = name(course, title);
    var quiz = new QuizDocument(QuizKind.POSTTEST, title, POSTTEST_DRAW, List.of());
    return Rewritten.quizzes(
        course, course.chapters(), plus(course, name, quiz), course.pretest(), name);
  }

  /**
   * @param draw so many questions make a paper, or 0 for all
   */
  public static CourseDocument edit(CourseDocument course, String name, String title, int draw) {
    var quiz = get(course, name);
    return put(
        course,
        name,
        new QuizDocument(
            quiz.kind(), title, draw, quiz.offline(), quiz.minutes(), quiz.questions()));
  }

  /**
   * How a post-test is sat.
   *
   * @param minutes how long it may take, or 0 for as long as she likes
   */
  public static CourseDocument sit(
      CourseDocument course, String name, boolean offline, int minutes) {
    var quiz = get(course, name);
    return put(
        course,
        name,
        new QuizDocument(
            quiz.kind(), quiz.title(), quiz.draw(), offline, minutes, quiz.questions()));
  }

  /** The quiz and its questions are gone; answers given to them stay in their versions. */
  public static CourseDocument remove(CourseDocument course, String name) {
    get(course, name);
    var quizzes = new TreeMap<>(course.quizzes());
    quizzes.remove(name);
    return Rewritten.quizzes(
        course,
        course.chapters().stream()
            .map(c -> c.quiz().equals(name) ? new ChapterDocument(c.title(), c.lessons(), "") : c)
            .toList(),
        quizzes,
        course.pretest().equals(name) ? "" : course.pretest(),
        course.posttest().equals(name) ? "" : course.posttest());
  }

  static QuizDocument get(CourseDocument course, String name) {
    return course.quiz(name).orElseThrow(NotFound::new);
  }

  static CourseDocument put(CourseDocument course, String name, QuizDocument quiz) {
    return Rewritten.quizzes(
        course, course.chapters(), plus(course, name, quiz), course.pretest(), course.posttest());
  }

  private static SortedMap<String, QuizDocument> plus(
      CourseDocument course, String name, QuizDocument quiz) {
    var quizzes = new TreeMap<>(course.quizzes());
    quizzes.put(name, quiz);
    return quizzes;
  }

  private static String name(CourseDocument course, String title) {
    return Names.free(Names.code(title, 30, "kuis"), course.quizzes()::containsKey);
  }
}
