package id.sinau.courses.drafts;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** An author lets another trainer write her course. */
@Stateless
@RolesAllowed(Role.TRAINER)
public class SharingCourses {
  @Inject Authors authors;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * @param account the other trainer's account name
   * @throws OnlyAuthorsShare for a course that is every trainer's anyway
   * @throws TrainerUnknown where no trainer of today has that account name
   */
  public void share(String code, String account) {
    authors.check(code);
    if (!authors.names(code).contains(caller.name())) {
      throw new OnlyAuthorsShare();
    }
    authors.share(code, account == null ? "" : account.strip());
    trail.record("courses.shared", "course:" + code, account);
  }
}
