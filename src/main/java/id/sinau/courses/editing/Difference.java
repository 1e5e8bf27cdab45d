package id.sinau.courses.editing;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import id.sinau.courses.QuestionDocument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one document has otherwise than another, part by part, as a trainer reads it before she
 * publishes.
 */
public final class Difference {
  /** What happened to a part. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** Another choice is right, or a choice more or fewer: scores would change. */
    KEY,
    REMOVED
  }

  /** Which kind of part. */
  public enum Part {
    FRAME,
    ORDER,
    LESSON,
    QUESTION
  }

  /**
   * One difference.
   *
   * @param title of the lesson, or the prompt of the question; "" for frame and order
   */
  public record Line(Part part, Kind kind, String title) implements Serializable {}

  private Difference() {}

  /** From before to after, in the order of the course; empty when nothing differs. */
  public static List<Line> between(CourseDocument before, CourseDocument after) {
    var lines = new ArrayList<Line>();
    if (!frame(before).equals(frame(after))) {
      lines.add(new Line(Part.FRAME, Kind.CHANGED, ""));
    }
    if (!order(before).equals(order(after))) {
      lines.add(new Line(Part.ORDER, Kind.CHANGED, ""));
    }
    var old = lessons(before);
    var now = lessons(after);
    now.forEach(
        (code, lesson) -> {
          if (!lesson.equals(old.get(code))) {
            var kind = old.containsKey(code) ? Kind.CHANGED : Kind.ADDED;
            lines.add(new Line(Part.LESSON, kind, lesson.title()));
          }
        });
    old.forEach(
        (code, lesson) -> {
          if (!now.containsKey(code)) {
            lines.add(new Line(Part.LESSON, Kind.REMOVED, lesson.title()));
          }
        });
    questions(lines, questions(before), questions(after));
    return lines;
  }

  private static void questions(
      List<Line> lines, Map<String, QuestionDocument> old, Map<String, QuestionDocument> now) {
    now.forEach(
        (id, question) -> {
          var was = old.get(id);
          if (was == null) {
            lines.add(new Line(Part.QUESTION, Kind.ADDED, question.prompt()));
          } else if (!was.hasSameKey(question)) {
            lines.add(new Line(Part.QUESTION, Kind.KEY, question.prompt()));
          } else if (!was.equals(question)) {
            lines.add(new Line(Part.QUESTION, Kind.CHANGED, question.prompt()));
          }
        });
    old.forEach(
        (id, question) -> {
          if (!now.containsKey(id)) {
            lines.add(new Line(Part.QUESTION, Kind.REMOVED, question.prompt()));
          }
        });
  }

  private static List<Object> frame(CourseDocument course) {
    return List.of(
        course.title(),
        course.summary(),
        course.audience(),
        course.hours(),
        course.competencies(),
        course.task(),
        course.survey(),
        course.glossary(),
        course.trainerNotes());
  }

  private static List<Object> order(CourseDocument course) {
    var quizzes = new ArrayList<>();
    course
        .quizzes()
        .forEach(
            (name, quiz) ->
                quizzes.add(
                    List.of(
                        name,
                        quiz.title(),
                        quiz.kind(),
                        quiz.draw(),
                        quiz.offline(),
                        quiz.minutes())));
    return List.of(course.chapters(), course.pretest(), course.posttest(), quizzes);
  }

  private static Map<String, LessonDocument> lessons(CourseDocument course) {
    var found = new LinkedHashMap<String, LessonDocument>();
    course.lessonsInOrder().forEach(lesson -> found.put(lesson.code(), lesson));
    return found;
  }

  private static Map<String, QuestionDocument> questions(CourseDocument course) {
    var found = new LinkedHashMap<String, QuestionDocument>();
    course.quizzes().values().stream()
        .flatMap(quiz -> quiz.questions().stream())
        .forEach(question -> found.put(question.id(), question));
    return found;
  }
}
