package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What nobody needs any more of a person is removed and her account closed (UU 27/2022 Art. 8). Her
 * name, birth year and desa stay beside certificates and grants, which the law keeps.
 */
@Stateless
@RolesAllowed(Role.OFFICER)
public class Forgetting {
  @Inject Reach reach;
  @Inject People people;
  @Inject Accounts accounts;
  @Inject NikWarnings warnings;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @param why kept in the trail
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public void forget(long person, String why) {
    var owner = reach.inArea(person, Role.OFFICER);
    owner.forget();
    warnings.forget(person);
    for (var kind : ConsentKind.values()) {
      people.allow(person, kind, false, "erasure", clock.instant());
    }
    accounts.close(people.accountOf(person).id());
    trail.record("people.forgotten", "person:" + person, why);
  }
}
