package id.sinau.journal;

import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.DomainException;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
  @Inject Receiving receiving;
  @Inject Settling settling;
  @Inject AuditTrail trail;

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
      var receipt = receiving.receive(troubles.apart(event));
      if (receipt == Receiving.Receipt.QUARANTINED) {
        throw new StillInTrouble();
      }
      troubles.close(event, "REPLAYED", reason);
    } else {
      settleAgain(event);
    }
    trail.record("journal.eventReplayed", "event:" + event, reason);
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
