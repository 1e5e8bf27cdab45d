package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.journal.Recording;
import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * A learner begins, answers and hands in on a page; each act is an event of its own transaction,
 * named by the form's ticket.
 */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakingQuizzes {
  @Inject Recording recording;
  @Inject SittingQuizzes sittings;
  @Inject Attempts attempts;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Begins a new attempt; its id is the act's. */
  public void begin(UUID act, PublishedCourse course, String quiz) {
    var body =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("version", course.versionId())
            .add("quiz", quiz)
            .build();
    taken(recording.record(act, AttemptBegun.NAME, null, body));
  }

  /**
   * Answers one question.
   *
   * @param ticked indexes of the choices in the document
   * @throws NotFound when the attempt is not hers
   * @throws TimeIsUp after its time limit
   */
  public void answer(UUID act, UUID attempt, String question, Set<Integer> ticked) {
    if (sittings.of(attempt).isOver(clock.instant())) {
      throw new TimeIsUp();
    }
    var choices = JsonParts.MAKE.createArrayBuilder();
    ticked.stream().sorted().forEach(choices::add);
    var body =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("question", question)
            .add("ticked", choices)
            .build();
    taken(recording.record(act, Answered.NAME, attempt, body));
  }

  /** Hands the attempt in: everything that follows from it is written when this returns. */
  public void finish(UUID act, UUID attempt) {
    var sitting = sittings.of(attempt);
    var body = JsonParts.MAKE.createObjectBuilder().add("answers", sitting.given()).build();
    taken(recording.record(act, AttemptFinished.NAME, attempt, body));
  }

  private static void taken(Receiving.Receipt receipt) {
    if (receipt == Receiving.Receipt.QUARANTINED) {
      throw new id.sinau.shared.DoesNotFit("quarantined");
    }
  }
}
