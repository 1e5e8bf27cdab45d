package id.sinau.people;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * A learner allows or takes back, at any time and without a reason (UU 27/2022 Art. 9). Only what
 * she changed becomes a row.
 */
@Stateless
@RolesAllowed(Role.LEARNER)
public class ChangingConsents {
  @Inject People people;
  @Inject MyProfile profile;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /**
   * @param given what she allows from now on; the rest she refuses
   * @param wordsVersion the version of the words she read
   */
  public void allow(Set<ConsentKind> given, String wordsVersion) {
    for (var now : profile.allowed()) {
      boolean wanted = given.contains(now.kind());
      if (now.since() == null || now.given() != wanted) {
        people.allow(caller.learner(), now.kind(), wanted, wordsVersion, clock.instant());
      }
    }
  }
}
