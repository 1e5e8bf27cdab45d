package id.sinau.quizzes;

import id.sinau.courses.Shelf;
import id.sinau.journal.Journal;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A learner's own attempts, as they stand. Another person's attempt is not found. */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SittingQuizzes {
  @Inject Attempts attempts;
  @Inject Journal journal;
  @Inject Shelf shelf;
  @Inject Caller caller;

  /** Her open attempt at a quiz of a course, on whichever version it was begun. */
  public Optional<SittingView> open(long course, String quiz) {
    return attempts.open(caller.learner(), course, quiz).map(this::view);
  }

  /**
   * One attempt.
   *
   * @throws NotFound when it is not hers
   */
  public SittingView of(UUID attempt) {
    return attempts
        .find(attempt)
        .filter(a -> a.person() == caller.learner())
        .map(this::view)
        .orElseThrow(NotFound::new);
  }

  private SittingView view(Attempt attempt) {
    var course = shelf.version(attempt.versionId());
    var quiz = course.document().quiz(attempt.quiz()).orElseThrow(NotFound::new);
    var paper = Paper.of(quiz, attempt.id());
    var sitting = Sitting.of(journal.thread(attempt.id()));
    var outcome =
        attempt.isFinished() ? Outcome.of(course.document(), paper, sitting.answers()) : null;
    return new SittingView(
        attempt, course, quiz, paper, sitting.answers(), sitting.given(), outcome);
  }
}
