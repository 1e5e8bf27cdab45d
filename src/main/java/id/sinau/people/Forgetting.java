package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * What nobody needs any more of a person is removed, room by room, and her account closed (UU
 * 27/2022 Art. 8).
 */
@Stateless
@RolesAllowed(Role.OFFICER)
public class Forgetting {
  @Inject Reach reach;
  @Inject @Any Instance<PersonalData> rooms;
  @Inject AuditTrail trail;

  /**
   * @param why kept in the trail
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public void forget(long person, String why) {
    reach.inArea(person, Role.OFFICER);
    rooms.forEach(room -> room.forget(person));
    trail.record("people.forgotten", "person:" + person, why);
  }
}
