package id.sinau.progress.web;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.progress.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * A course's steps in their order, each with whether it is done, next, open or still closed for
 * this reader.
 */
public record Way(List<Chapter> chapters, List<Step> end) {
  /** A chapter with its lessons and its quiz. */
  public record Chapter(int number, String title, List<Step> steps) {}

  /**
   * One step.
   *
   * @param state done, now, open or locked: also the class of its row
   * @param lesson false for a quiz
   * @param minutes of a lesson, 0 for a quiz
   * @param percent the best result of a finished quiz, else null
   */
  public record Step(
      String address, String title, String state, boolean lesson, int minutes, Integer percent) {}

  /**
   * @param standing null for somebody who does not take the course: then only the first lesson is
   *     open
   */
  Way(PublishedCourse course, Standing standing) {
    this(new Builder(course, standing));
  }

  private Way(Builder built) {
    this(built.chapters(), built.end());
  }

  private static final class Builder {
    private final CourseDocument document;
    private final Standing standing;
    private final String base;
    private final String next;
    private boolean first = true;

    Builder(PublishedCourse course, Standing standing) {
      this.document = course.document();
      this.standing = standing;
      this.base = "/k/" + course.code() + "/";
      this.next = standing == null ? "" : standing.next().orElse("");
    }

    List<Chapter> chapters() {
      var chapters = new ArrayList<Chapter>();
      for (var chapter : document.chapters()) {
        chapters.add(new Chapter(chapters.size() + 1, chapter.title(), steps(chapter)));
      }
      return chapters;
    }

    private List<Step> steps(ChapterDocument chapter) {
      var steps = new ArrayList<Step>();
      for (var code : chapter.lessons()) {
        document
            .lesson(code)
            .ifPresent(
                l ->
                    steps.add(
                        step(
                            base + code,
                            l.title(),
                            read(code),
                            closed(),
                            true,
                            l.minutes(),
                            null)));
        first = false;
      }
      document
          .quiz(chapter.quiz())
          .ifPresent(
              q ->
                  steps.add(
                      step(
                          base + "kuis/" + chapter.quiz(),
                          q.title(),
                          finished(chapter.quiz()),
                          standing == null,
                          false,
                          0,
                          percent(chapter.quiz()))));
      return steps;
    }

    List<Step> end() {
      return document.quiz(document.posttest()).stream()
          .map(
              q ->
                  step(
                      base + "kuis/" + document.posttest(),
                      q.title(),
                      standing != null && standing.posttestPassed(),
                      standing == null || !standing.isReadyForPosttest(),
                      false,
                      0,
                      percent(document.posttest())))
          .toList();
    }

    private boolean closed() {
      return standing == null && !first;
    }

    private Step step(
        String address,
        String title,
        boolean done,
        boolean closed,
        boolean lesson,
        int minutes,
        Integer percent) {
      var state = done ? "done" : closed ? "locked" : address.equals(next) ? "now" : "open";
      return new Step(address, title, state, lesson, minutes, percent);
    }

    private boolean read(String lesson) {
      return standing != null && standing.read().contains(lesson);
    }

    private boolean finished(String quiz) {
      return standing != null && standing.finished().contains(quiz);
    }

    private Integer percent(String quiz) {
      return standing == null ? null : standing.quizzes().get(quiz);
    }
  }
}
