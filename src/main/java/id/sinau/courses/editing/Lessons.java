package id.sinau.courses.editing;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import id.sinau.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lessons are added, written, moved within and between chapters, and removed. */
public final class Lessons {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})-.*");
  private static final int CODE = 36;
  private static final int MINUTES = 4;

  private Lessons() {}

  /** An empty lesson at the end of a chapter. */
  public static CourseDocument add(CourseDocument course, int chapter, String title) {
    var to = Chapters.get(course, chapter);
    var code = code(course, title);
    var lesson = new LessonDocument(code, title, MINUTES, List.of(), "", "", "", "");
    return Rewritten.lessons(
        course,
        Rewritten.replaced(
            course.chapters(), chapter, with(to, Rewritten.plus(to.lessons(), code))),
        Rewritten.plus(course.lessons(), lesson));
  }

  private static String code(CourseDocument course, String title) {
    int last = 0;
    for (var lesson : course.lessons()) {
      var number = NUMBER.matcher(lesson.code());
      if (number.matches()) {
        last = Math.max(last, Integer.parseInt(number.group(1)));
      }
    }
    var code = Names.code("%02d-%s".formatted(last + 1, title), CODE, "materi");
    return Names.free(code, taken -> course.lesson(taken).isPresent());
  }

  /**
   * The lesson as it is written now; its code says which. Its translations come in files and stay.
   */
  public static CourseDocument edit(CourseDocument course, LessonDocument written) {
    var old = course.lesson(written.code()).orElseThrow(NotFound::new);
    var index = course.lessons().indexOf(old);
    return Rewritten.lessons(
        course,
        course.chapters(),
        Rewritten.replaced(course.lessons(), index, written.with(old.translations())));
  }

  /**
   * One place up or down. Beyond the end of its chapter a lesson goes into the next one; at the end
   * of the course nothing moves.
   */
  public static CourseDocument move(CourseDocument course, String code, Way way) {
    int from = chapterOf(course, code);
    var chapter = course.chapters().get(from);
    int at = chapter.lessons().indexOf(code);
    int to = at + way.step();
    if (to >= 0 && to < chapter.lessons().size()) {
      var swapped = with(chapter, Rewritten.moved(chapter.lessons(), at, way));
      return Rewritten.chapters(course, Rewritten.replaced(course.chapters(), from, swapped));
    }
    int next = from + way.step();
    if (next < 0 || next >= course.chapters().size()) {
      return course;
    }
    var chapters = new ArrayList<>(course.chapters());
    chapters.set(from, with(chapter, Rewritten.without(chapter.lessons(), at)));
    var lessons = new ArrayList<>(chapters.get(next).lessons());
    lessons.add(way == Way.UP ? lessons.size() : 0, code);
    chapters.set(next, with(chapters.get(next), lessons));
    return Rewritten.chapters(course, chapters);
  }

  /** The lesson is gone; questions that named it keep its code, and the linter says so. */
  public static CourseDocument remove(CourseDocument course, String code) {
    var lesson = course.lesson(code).orElseThrow(NotFound::new);
    var chapters =
        course.chapters().stream()
            .map(c -> with(c, c.lessons().stream().filter(l -> !l.equals(code)).toList()))
            .toList();
    var lessons = Rewritten.without(course.lessons(), course.lessons().indexOf(lesson));
    return Rewritten.lessons(course, chapters, lessons);
  }

  private static int chapterOf(CourseDocument course, String code) {
    for (int i = 0; i < course.chapters().size(); i++) {
      if (course.chapters().get(i).lessons().contains(code)) {
        return i;
      }
    }
    throw new NotFound();
  }

  private static ChapterDocument with(ChapterDocument chapter, List<String> lessons) {
    return new ChapterDocument(chapter.title(), lessons, chapter.quiz());
  }
}
