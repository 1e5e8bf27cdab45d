package id.sinau.grants;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The officer of the area checks files: passes, gives back, or says no for a reason of the file.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.SYSTEM})
public class CheckingFiles {
  @Inject Reach reach;
  @Inject FileChecks checks;
  @Inject Acting acting;

  public void pass(String code, UUID ticket) {
    reach.locked(code, Role.OFFICER);
    checks.pass(code, acting.now(ticket, Role.OFFICER));
  }

  /**
   * @param what what she should complete, 5 to 500 characters
   * @throws ReturnedTwice when it went back twice already
   */
  public void giveBack(String code, String what, UUID ticket) {
    reach.locked(code, Role.OFFICER);
    checks.giveBack(code, what, acting.now(ticket, Role.OFFICER));
  }

  /**
   * @param reason one of the file check's own
   * @param note at most 500 characters, may be null
   */
  public void refuse(String code, Reason reason, String note, UUID ticket) {
    reach.locked(code, Role.OFFICER);
    checks.refuse(code, reason, note, acting.now(ticket, Role.OFFICER));
  }
}
