package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizKind;
import id.sinau.courses.Shelf;
import id.sinau.courses.drafts.Authors;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which questions of a course mislead, and which wrong choice draws whom. Live, from the answers
 * themselves; nobody's name is in it.
 */
@Stateless
@RolesAllowed({Role.TRAINER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionStatistics {
  @Inject Tallies tallies;
  @Inject Authors authors;
  @Inject Shelf shelf;

  /**
   * A quiz of the newest version.
   *
   * @param attempts how many attempts were counted
   * @param isCut whether only the newest were
   */
  public record QuizItems(
      String name,
      String title,
      QuizKind kind,
      long attempts,
      boolean isCut,
      List<QuestionItem> items) {
    public QuizItems {
      items = List.copyOf(items);
    }
  }

  /**
   * Every quiz in the order of the course.
   *
   * @param first only each person's first attempt, so that nobody counts twice
   * @throws NotFound when no published course of hers has that code
   */
  public List<QuizItems> of(String code, boolean first) {
    authors.checkReading(code);
    var course = shelf.newest(code).orElseThrow(NotFound::new);
    return names(course).stream().map(name -> quiz(course, name, first)).toList();
  }

  private QuizItems quiz(PublishedCourse course, String name, boolean first) {
    var quiz = course.document().quiz(name).orElseThrow(NotFound::new);
    var counted = tallies.of(course.courseId(), name, first);
    long attempts = tallies.attempts(course.courseId(), name, first);
    var versions = counted.stream().map(Tally::version).collect(Collectors.toSet());
    var items =
        quiz.questions().stream()
            .map(
                q ->
                    QuestionItem.of(
                        q,
                        course.fragments().questions().get(q.id()),
                        counted,
                        sameKey(versions, name, q)))
            .toList();
    return new QuizItems(
        name, quiz.title(), quiz.kind(), attempts, attempts == Tallies.MOST, items);
  }

  private Set<Long> sameKey(Set<Long> versions, String name, QuestionDocument question) {
    return versions.stream()
        .filter(
            version -> old(version, name, question.id()).filter(question::hasSameKey).isPresent())
        .collect(Collectors.toSet());
  }

  private Optional<QuestionDocument> old(long version, String name, String question) {
    return shelf.version(version).document().quiz(name).flatMap(quiz -> quiz.question(question));
  }

  private static List<String> names(PublishedCourse course) {
    var document = course.document();
    var names = new ArrayList<String>();
    names.add(document.pretest());
    document.chapters().forEach(chapter -> names.add(chapter.quiz()));
    names.add(document.posttest());
    names.removeIf(name -> document.quiz(name).isEmpty());
    return names;
  }
}
