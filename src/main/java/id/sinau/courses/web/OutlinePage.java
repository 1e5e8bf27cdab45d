package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.DraftView;
import id.sinau.courses.drafts.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The contents of the course, left of every form, with what is wrong where. */
@Named("outline")
@RequestScoped
public class OutlinePage {
  @Inject DraftInHand hand;

  /** A lesson or quiz; errors are what keeps the course from being published. */
  public record Entry(String code, String title, long errors) {}

  /** A chapter with its lessons and its quiz, which may be null. */
  public record Chapter(int index, String title, List<Entry> lessons, Entry quiz) {}

  public DraftView draft(String course) {
    return hand.get(course);
  }

  public List<Chapter> chapters(String course) {
    var document = hand.get(course).document();
    return IntStream.range(0, document.chapters().size())
        .mapToObj(
            i -> {
              var chapter = document.chapters().get(i);
              var lessons =
                  chapter.lessons().stream()
                      .flatMap(code -> document.lesson(code).stream())
                      .map(l -> new Entry(l.code(), l.title(), lesson(course, l.code())))
                      .toList();
              var quiz = quiz(course, document, chapter.quiz()).orElse(null);
              return new Chapter(i, chapter.title(), lessons, quiz);
            })
        .toList();
  }

  /** The pre-test, or null. */
  public Entry pretest(String course) {
    var document = hand.get(course).document();
    return quiz(course, document, document.pretest()).orElse(null);
  }

  /** The post-test, or null. */
  public Entry posttest(String course) {
    var document = hand.get(course).document();
    return quiz(course, document, document.posttest()).orElse(null);
  }

  /** What was found in one part, for the page that mends it. */
  public List<Finding> findings(String course, String part, String code) {
    return hand.findings(course).stream()
        .filter(f -> f.part().name().equals(part) && (f.code().equals(code) || code.isEmpty()))
        .toList();
  }

  private Optional<Entry> quiz(String course, CourseDocument document, String name) {
    return document.quiz(name).map(q -> new Entry(name, q.title(), quizErrors(course, name)));
  }

  private long lesson(String course, String code) {
    return hand.findings(course).stream()
        .filter(f -> f.isError() && f.part() == Finding.Part.LESSON && f.code().equals(code))
        .count();
  }

  private long quizErrors(String course, String name) {
    return hand.findings(course).stream()
        .filter(f -> f.isError() && (f.quiz().equals(name) || isQuiz(f, name)))
        .count();
  }

  private static boolean isQuiz(Finding finding, String name) {
    return finding.part() == Finding.Part.QUIZ && finding.code().equals(name);
  }
}
