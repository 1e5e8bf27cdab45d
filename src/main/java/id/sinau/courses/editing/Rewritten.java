package id.sinau.courses.editing;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import id.sinau.courses.QuizDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** A document again, with some of its parts replaced. */
final class Rewritten {
  private Rewritten() {}

  static CourseDocument chapters(CourseDocument course, List<ChapterDocument> chapters) {
    return parts(
        course, chapters, course.lessons(), course.quizzes(), course.pretest(), course.posttest());
  }

  static CourseDocument lessons(
      CourseDocument course, List<ChapterDocument> chapters, List<LessonDocument> lessons) {
    return parts(course, chapters, lessons, course.quizzes(), course.pretest(), course.posttest());
  }

  static CourseDocument quizzes(
      CourseDocument course,
      List<ChapterDocument> chapters,
      SortedMap<String, QuizDocument> quizzes,
      String pretest,
      String posttest) {
    return parts(course, chapters, course.lessons(), quizzes, pretest, posttest);
  }

  private static CourseDocument parts(
      CourseDocument course,
      List<ChapterDocument> chapters,
      List<LessonDocument> lessons,
      SortedMap<String, QuizDocument> quizzes,
      String pretest,
      String posttest) {
    return new CourseDocument(
        course.code(),
        course.title(),
        course.summary(),
        course.audience(),
        course.hours(),
        course.edition(),
        course.competencies(),
        chapters,
        lessons,
        quizzes,
        pretest,
        posttest,
        course.task(),
        course.survey(),
        course.glossary(),
        course.trainerNotes());
  }

  /** The list with one entry replaced. */
  static <T> List<T> replaced(List<T> list, int index, T by) {
    var changed = new ArrayList<>(list);
    changed.set(index, by);
    return changed;
  }

  /** The list without one entry. */
  static <T> List<T> without(List<T> list, int index) {
    var changed = new ArrayList<>(list);
    changed.remove(index);
    return changed;
  }

  /** The list with one entry more at its end. */
  static <T> List<T> plus(List<T> list, T one) {
    var changed = new ArrayList<>(list);
    changed.add(one);
    return changed;
  }

  /** The list with an entry one place up or down; at its end nothing moves. */
  static <T> List<T> moved(List<T> list, int index, Way way) {
    int to = index + way.step();
    if (to < 0 || to >= list.size()) {
      return list;
    }
    var changed = new ArrayList<>(list);
    Collections.swap(changed, index, to);
    return changed;
  }
}
