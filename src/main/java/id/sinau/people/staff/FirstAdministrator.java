package id.sinau.people.staff;

import id.sinau.areas.Gazetteer;
import id.sinau.people.Accounts;
import id.sinau.people.Honorific;
import id.sinau.people.NameTaken;
import id.sinau.people.Registration;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * As long as nobody can administer, each start gives a fresh one-time link to the account {@code
 * admin}: at the first start, and again when the last administrator's role ran out.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FirstAdministrator {
  @Inject Accounts accounts;
  @Inject StaffAccounts staff;
  @Inject Grants grants;
  @Inject Links links;
  @Inject Gazetteer gazetteer;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /** The link's token, or empty while somebody can administer. */
  public Optional<String> link() {
    if (grants.administratorsWithout(0, 0) > 0) {
      return Optional.empty();
    }
    var district = gazetteer.district();
    long account = openAccount(district);
    if (!grants.holds(account, Role.ADMIN, district.value())) {
      var why = Bundle.of(Locale.forLanguageTag("id")).sentence("people.firstAdministrator.why");
      grants.add(account, Role.ADMIN, district.value(), clock.instant(), null, "system", why);
      trail.record("people.roleGranted." + Role.ADMIN, "account:" + account, why);
    }
    return Optional.of(links.make(account, "system", clock.instant()));
  }

  /** {@code admin}, or {@code admin-2} and so on when that one is closed or somebody else's. */
  private long openAccount(AreaCode district) {
    for (int number = 1; ; number++) {
      var name = number == 1 ? "admin" : "admin-" + number;
      try {
        long account = accounts.openForStaff(person(number, district), name).account();
        if (staff.isOpen(account)) {
          return account;
        }
      } catch (NameTaken somebodyElses) {
        // The next number is tried.
      }
    }
  }

  /** The ticket is always the same, so that a second start finds the account of the first. */
  private static Registration person(int number, AreaCode district) {
    return Registration.ofStaff(
        new UUID(0x7000, 0x8000_0000_0000_0000L | number),
        Honorific.NONE,
        "Admin",
        "Admin",
        district);
  }
}
