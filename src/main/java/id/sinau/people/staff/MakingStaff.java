package id.sinau.people.staff;

import id.sinau.areas.Gazetteer;
import id.sinau.people.Accounts;
import id.sinau.people.Honorific;
import id.sinau.people.Registration;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** An administrator makes an account for a member of staff; roles are granted afterwards. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class MakingStaff {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

  @Inject Accounts accounts;
  @Inject Links links;
  @Inject Gazetteer gazetteer;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * The new account and the token of its first one-time link.
   *
   * @param token to be shown once, valid 24 hours
   */
  public record Made(long account, String token) {}

  /**
   * Makes person and account; the same ticket gives the same account with a fresh link.
   *
   * @param name what she signs in with: 3 to 40 small letters, digits, dots, dashes
   * @param called how pages greet her, at most 40 characters
   * @param fullName as on official letters, at most 120 characters
   * @throws StaffNameWrong when the account name has another form
   * @throws id.sinau.people.NameTaken when it belongs to somebody else
   */
  public Made make(UUID ticket, String name, Honorific honorific, String called, String fullName) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new StaffNameWrong();
    }
    var made =
        accounts.openForStaff(
            Registration.ofStaff(ticket, honorific, called, fullName, gazetteer.district()), name);
    trail.record("people.staffMade", "account:" + made.account(), null);
    return new Made(made.account(), links.make(made.account(), caller.name(), clock.instant()));
  }
}
