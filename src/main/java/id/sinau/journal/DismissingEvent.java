package id.sinau.journal;

import id.sinau.people.Reason;
import id.sinau.shared.ActsDismissed;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** An event will never count; who decided that, and why, stays. The event itself stays too. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN})
public class DismissingEvent {
  @Inject Troubles troubles;
  @Inject Journal journal;
  @Inject AuditTrail trail;
  @Inject Event<ActsDismissed> dismissed;

  /**
   * Dismisses the event, and with it whatever waits for it; the learner is told why.
   *
   * @param why 10 to 500 characters
   * @throws StillWaiting when it only waits for another event, which may still come
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public void dismiss(UUID event, String why) {
    var reason = Reason.given(why);
    var trouble = troubles.get(event);
    switch (trouble.state()) {
      case WAITS -> {
        if (!troubles.waitsInVain(event)) {
          throw new StillWaiting();
        }
        journal.settled(event);
      }
      case UNFIT -> troubles.close(event, Quarantine.DISMISSED, reason);
      case FAILED -> journal.settled(event);
    }
    trail.record("journal.eventDismissed", "event:" + event, reason);
    var waited = journal.waitingFor(event, trouble.person());
    for (var each : waited) {
      journal.settled(each.id());
      trail.record("journal.eventDismissed", "event:" + each.id(), reason);
    }
    dismissed.fire(new ActsDismissed(trouble.person(), 1 + waited.size(), reason));
  }
}
