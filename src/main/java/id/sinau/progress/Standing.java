package id.sinau.progress;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a person is in a course.
 *
 * @param course the version she is on
 * @param read codes of the lessons she read, perhaps also of lessons that this version no longer
 *     has
 * @param quizzes best percent by quiz name; a skipped pre-test has 0
 * @param finished names of the quizzes she finished at least once or, for the pre-test, skipped
 * @param completedAt null while she is on her way
 */
public record Standing(
    PublishedCourse course,
    Set<String> read,
    Map<String, Integer> quizzes,
    Set<String> finished,
    boolean posttestPassed,
    Instant completedAt) {

  public CourseDocument document() {
    return course.document();
  }

  public int lessonsTotal() {
    return document().lessonsInOrder().size();
  }

  public int lessonsRead() {
    return (int) document().lessonsInOrder().stream().filter(l -> read.contains(l.code())).count();
  }

  /** The chapter quizzes of this version that are not finished yet, in order. */
  public List<String> quizzesLeft() {
    return document().chapters().stream()
        .map(c -> c.quiz())
        .filter(q -> !q.isEmpty() && !finished.contains(q))
        .toList();
  }

  public int quizzesTotal() {
    return (int) document().chapters().stream().filter(c -> !c.quiz().isEmpty()).count()
        + (document().posttest().isEmpty() ? 0 : 1);
  }

  public int quizzesDone() {
    return quizzesTotal()
        - quizzesLeft().size()
        - (document().posttest().isEmpty() || posttestPassed ? 0 : 1);
  }

  public List<String> lessonsLeft() {
    return document().lessonsInOrder().stream()
        .map(l -> l.code())
        .filter(code -> !read.contains(code))
        .toList();
  }

  /** Lessons and chapter quizzes are behind her: the post-test is next. */
  public boolean isReadyForPosttest() {
    return lessonsLeft().isEmpty() && quizzesLeft().isEmpty();
  }

  public boolean isComplete() {
    return completedAt != null;
  }

  boolean meetsCompletion() {
    return isReadyForPosttest() && (document().posttest().isEmpty() || posttestPassed);
  }

  /** What to do next: the address of a lesson or quiz of this course, or empty when all is done. */
  public Optional<String> next() {
    var base = "/k/" + course.code() + "/";
    if (!document().pretest().isEmpty()
        && !finished.contains(document().pretest())
        && read.isEmpty()) {
      return Optional.of(base + "kuis/" + document().pretest());
    }
    for (var chapter : document().chapters()) {
      var lesson = chapter.lessons().stream().filter(l -> !read.contains(l)).findFirst();
      if (lesson.isPresent()) {
        return lesson.map(base::concat);
      }
      if (!chapter.quiz().isEmpty() && !finished.contains(chapter.quiz())) {
        return Optional.of(base + "kuis/" + chapter.quiz());
      }
    }
    boolean posttestLeft = !document().posttest().isEmpty() && !posttestPassed;
    return posttestLeft ? Optional.of(base + "kuis/" + document().posttest()) : Optional.empty();
  }

  /**
   * Where "Lanjut" leads from a lesson: the step that follows it, or whatever is still open when
   * that one is done.
   */
  public Optional<String> after(String lesson) {
    var base = "/k/" + course.code() + "/";
    for (var chapter : document().chapters()) {
      int at = chapter.lessons().indexOf(lesson);
      if (at >= 0 && at + 1 < chapter.lessons().size()) {
        return Optional.of(base + chapter.lessons().get(at + 1));
      }
      if (at >= 0 && !chapter.quiz().isEmpty() && !finished.contains(chapter.quiz())) {
        return Optional.of(base + "kuis/" + chapter.quiz());
      }
    }
    return next();
  }

  static boolean isPosttest(CourseDocument document, String quiz) {
    return document.quiz(quiz).filter(q -> q.kind() == QuizKind.POSTTEST).isPresent();
  }
}
