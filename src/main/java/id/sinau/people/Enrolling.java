package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * A companion or officer registers somebody of her area who has no phone of her own or asks for
 * help. Who helped stays with the person's row.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
public class Enrolling {
  @Inject Registering registering;
  @Inject CurrentCaller caller;

  /**
   * @param pin typed by the person herself
   * @throws NotYourArea when her desa is none of the caller's
   * @throws WeakPin when the PIN is not six digits or everybody's first guess
   */
  public Registered enrol(Registration registration, String pin) {
    if (!holds(Role.CADRE, registration.area()) && !holds(Role.OFFICER, registration.area())) {
      throw new NotYourArea();
    }
    return registering.register(registration, pin);
  }

  /** The areas for which the caller may enrol. */
  public Set<AreaCode> areas() {
    var all = new java.util.HashSet<>(caller.areas(Role.CADRE));
    all.addAll(caller.areas(Role.OFFICER));
    return all;
  }

  private boolean holds(String role, AreaCode area) {
    return caller.areas(role).stream().anyMatch(a -> a.contains(area));
  }
}
