package id.sinau.people.staff;

import id.sinau.people.Accounts;
import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** An administrator closes the account of somebody who left; its roles end with it. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ClosingAccounts {
  @Inject StaffAccounts staff;
  @Inject Accounts accounts;
  @Inject Grants grants;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws OwnAccount when it is the caller's own
   * @throws LastAdministrator when nobody else could administer
   * @throws AccountClosed when it is closed already
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public void close(long account, String why) {
    var reason = Reason.given(why);
    if (caller.account().filter(own -> own == account).isPresent()) {
      throw new OwnAccount();
    }
    staff.openStaff(account);
    AdministratorStays.check(grants.administratorsWithout(0, account));
    accounts.close(account);
    grants.endAllOf(account, clock.instant(), caller.name(), reason);
    trail.record("people.accountClosed", "account:" + account, reason);
  }
}
