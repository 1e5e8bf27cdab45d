package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Somebody registers herself. Sending the last page twice gives the same account twice. */
@Stateless
@PermitAll
public class Registering {
  @Inject Accounts accounts;

  /**
   * Makes the person, her account and her consents.
   *
   * @param pin six digits
   * @throws WeakPin when the PIN is not six digits or everybody's first guess
   */
  public Registered register(Registration registration, String pin) {
    Pin.check(pin, registration.birthYear());
    return accounts.openForLearner(registration, null, pin);
  }
}
