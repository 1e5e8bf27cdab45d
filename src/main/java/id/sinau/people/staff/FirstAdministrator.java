package id.sinau.people.staff;

import id.sinau.areas.Gazetteer;
import id.sinau.people.Accounts;
import id.sinau.people.Honorific;
import id.sinau.people.Registration;
import id.sinau.people.Relation;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * As long as nobody can administer, each start gives a fresh one-time link to the account {@code
 * admin}: at the first start, and again when the last administrator's role ran out.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FirstAdministrator {
  static final String NAME = "admin";

  /** Always the same, so that a second start finds the account of the first. */
  private static final UUID TICKET = UUID.fromString("00000000-0000-7000-8000-000000000001");

  @Inject Accounts accounts;
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
    var why = Bundle.of(Locale.forLanguageTag("id")).sentence("people.firstAdministrator.why");
    var district = gazetteer.district();
    var person =
        new Registration(
            TICKET,
            Honorific.NONE,
            "Admin",
            "Admin",
            0,
            null,
            district,
            false,
            Relation.OTHER,
            null,
            null,
            Set.of(),
            "staff",
            "id");
    var account = accounts.openForStaff(person, NAME).account();
    if (!grants.holds(account, Role.ADMIN, district.value())) {
      grants.add(account, Role.ADMIN, district.value(), clock.instant(), null, "system", why);
      trail.record("people.roleGranted." + Role.ADMIN, "account:" + account, why);
    }
    return Optional.of(links.make(account, "system", clock.instant()));
  }
}
