package id.sinau.journal;

import id.sinau.people.Reason;
import id.sinau.shared.ActsCounted;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.DomainException;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Somebody has removed the cause, such as a course that was not published yet: the event is taken
 * once more, exactly as it arrived.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN})
public class ReplayingEvent {
  private static final Logger LOG = Logger.getLogger(ReplayingEvent.class.getName());

  @Inject Troubles troubles;
  @Inject Journal journal;
  @Inject Quarantine quarantine;
  @Inject Unsealing unsealing;
  @Inject TakingEnvelopes taking;
  @Inject Receiving receiving;
  @Inject Settling settling;
  @Inject Vouching vouching;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Inject Event<ActsCounted> counted;

  /**
   * @param why 10 to 500 characters
   * @throws StillInTrouble when its consequences are still missing afterwards
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public void replay(UUID event, String why) {
    var reason = Reason.given(why);
    var trouble = troubles.get(event);
    if (trouble.state() == Trouble.State.UNFIT) {
      // Not locked here: the event's own transaction may have to write the same row.
      vouching.begin(event);
      try {
        takeAgain(event);
      } finally {
        vouching.end();
      }
      troubles.close(event, "REPLAYED", reason);
      counted.fire(new ActsCounted(trouble.person()));
    } else {
      settleAgain(event);
    }
    trail.record("journal.eventReplayed", "event:" + event, reason);
  }

  private void takeAgain(UUID event) {
    var sealed = quarantine.sealed(event);
    if (sealed.isPresent()) {
      try {
        var opened = unsealing.open(Envelope.of(sealed.get()), clock.instant());
        if (!taking.isTaken(opened.event())) {
          throw new StillInTrouble();
        }
      } catch (BrokenSeal | Unreadable stillRefused) {
        throw new StillInTrouble();
      }
    } else if (receiving.receive(quarantine.event(event)) == Receiving.Receipt.QUARANTINED) {
      throw new StillInTrouble();
    }
  }

  private void settleAgain(UUID id) {
    var event = journal.get(id);
    try {
      settling.retry(event);
    } catch (DomainException refused) {
      throw new StillInTrouble();
    } catch (RuntimeException again) {
      LOG.log(Level.WARNING, "event still without its consequences: " + id, again);
      throw new StillInTrouble();
    }
    if (journal.isUnsettled(id)) {
      throw new StillInTrouble();
    }
  }
}
