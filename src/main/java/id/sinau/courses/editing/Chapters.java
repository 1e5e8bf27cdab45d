package id.sinau.courses.editing;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.shared.NotFound;
import java.util.List;

/** Chapters are added, renamed, moved and removed; a chapter is named by its place, from 0. */
public final class Chapters {
  private Chapters() {}

  /** A chapter more, the last one, without lessons. */
  public static CourseDocument add(CourseDocument course, String title) {
    var chapter = new ChapterDocument(title, List.of(), "");
    return Rewritten.chapters(course, Rewritten.plus(course.chapters(), chapter));
  }

  public static CourseDocument rename(CourseDocument course, int index, String title) {
    var chapter = get(course, index);
    var renamed = new ChapterDocument(title, chapter.lessons(), chapter.quiz());
    return Rewritten.chapters(course, Rewritten.replaced(course.chapters(), index, renamed));
  }

  /** One place up or down, with its lessons and its quiz. */
  public static CourseDocument move(CourseDocument course, int index, Way way) {
    get(course, index);
    return Rewritten.chapters(course, Rewritten.moved(course.chapters(), index, way));
  }

  /**
   * @throws ChapterNotEmpty while it has a lesson or a quiz
   */
  public static CourseDocument remove(CourseDocument course, int index) {
    var chapter = get(course, index);
    if (!chapter.lessons().isEmpty() || !chapter.quiz().isEmpty()) {
      throw new ChapterNotEmpty(chapter.title());
    }
    return Rewritten.chapters(course, Rewritten.without(course.chapters(), index));
  }

  static ChapterDocument get(CourseDocument course, int index) {
    if (index < 0 || index >= course.chapters().size()) {
      throw new NotFound();
    }
    return course.chapters().get(index);
  }
}
