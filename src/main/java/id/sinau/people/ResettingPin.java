package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.PinReset;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Somebody forgot her PIN and comes in person: on the companion's or officer's phone she types a
 * new one herself. It is written down, and she is told.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
public class ResettingPin {
  @Inject Reach reach;
  @Inject People people;
  @Inject Accounts accounts;
  @Inject CurrentCaller caller;
  @Inject AuditTrail trail;
  @Inject Event<PinReset> reset;

  /**
   * @param pin six digits that she typed
   * @param seen how the caller recognised her
   * @throws OwnPin when it would be the caller's own
   * @throws WeakPin when it is not six digits or everybody's first guess
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public void reset(long person, String pin, IdentitySeen seen) {
    if (caller.person().filter(own -> own == person).isPresent()) {
      throw new OwnPin();
    }
    var owner = reach.inArea(person, Role.CADRE, Role.OFFICER);
    Pin.check(pin, owner.told().birthYear());
    accounts.secure(people.accountOf(person).id(), pin);
    trail.record("people.pinReset", "person:" + person, seen.name());
    reset.fire(new PinReset(person, caller.name()));
  }
}
