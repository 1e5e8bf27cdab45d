package id.sinau.people.staff;

import id.sinau.areas.Gazetteer;
import id.sinau.people.Reason;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.NotSignedIn;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** An administrator gives somebody else a role, for an area and a time. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class GrantingRoles {
  @Inject Grants grants;
  @Inject StaffAccounts accounts;
  @Inject Gazetteer gazetteer;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * The role holds from now to the end of its last day in Asia/Jakarta.
   *
   * @throws OwnRole when the account is the caller's own
   * @throws RoleUnknown when role or area do not exist
   * @throws EndDateMissing when an inspector would stay without end
   * @throws EndDateWrong when the last day is past or more than five years ahead
   * @throws AlreadyGranted when the account holds it already
   * @throws AccountClosed when the account is closed
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public void grant(RoleAsked asked) {
    asked.check(caller.account().orElseThrow(NotSignedIn::new), Dates.today(clock));
    var why = Reason.given(asked.why());
    var area = area(asked);
    accounts.openStaff(asked.account());
    if (grants.holds(asked.account(), asked.role(), area.value())) {
      throw new AlreadyGranted();
    }
    var until =
        asked.lastDay() == null
            ? null
            : asked.lastDay().plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
    grants.add(
        asked.account(), asked.role(), area.value(), clock.instant(), until, caller.name(), why);
    trail.record("people.roleGranted." + asked.role(), "account:" + asked.account(), why);
  }

  private AreaCode area(RoleAsked asked) {
    if (asked.area() == null || !RoleAsked.isForArea(asked.role())) {
      return gazetteer.district();
    }
    return gazetteer.find(asked.area().value()).orElseThrow(RoleUnknown::new).code();
  }
}
