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
import java.time.Clock;
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
  @Inject Clock clock;

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
    return find(attempt).orElseThrow(NotFound::new);
  }

  /** The same, or empty when it never arrived, was set apart, or is not hers. */
  public Optional<SittingView> find(UUID attempt) {
    return attempts.find(attempt).filter(a -> a.person() == caller.learner()).map(this::view);
  }

  /** Whether its time limit has passed: it can only be handed in. */
  public boolean isOver(SittingView sitting) {
    return sitting.isOver(clock.instant());
  }

  /** The highest sequence among the events of her attempt: whoever goes on counts on from there. */
  public long lastSequence(UUID attempt) {
    of(attempt);
    return journal.thread(attempt).stream().mapToLong(e -> e.sequence()).max().orElse(0);
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
