package id.sinau.people.staff;

import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** An administrator ends a role before its day. It holds no more from the next request on. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class EndingRoles {
  @Inject Grants grants;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws LastAdministrator when nobody else could administer
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   * @throws id.sinau.shared.NotFound when the grant does not exist or is ended
   */
  public void end(long grant, String why) {
    var reason = Reason.given(why);
    var open = grants.open(grant);
    if (open.role().equals(Role.ADMIN)) {
      AdministratorStays.check(grants.administratorsWithout(grant, 0));
    }
    grants.end(grant, clock.instant(), caller.name(), reason);
    trail.record("people.roleEnded." + open.role(), "account:" + open.account(), reason);
  }
}
