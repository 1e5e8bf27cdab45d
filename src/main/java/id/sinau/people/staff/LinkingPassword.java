package id.sinau.people.staff;

import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** An administrator makes a one-time link for somebody who forgot her password. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class LinkingPassword {
  @Inject Links links;
  @Inject StaffAccounts accounts;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * The link's token, to be shown once; the old password holds until the new one is set.
   *
   * @throws AccountClosed when the account is closed
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public String link(long account, String why) {
    var reason = Reason.given(why);
    accounts.openStaff(account);
    trail.record("people.passwordLinkMade", "account:" + account, reason);
    return links.make(account, caller.name(), clock.instant());
  }
}
