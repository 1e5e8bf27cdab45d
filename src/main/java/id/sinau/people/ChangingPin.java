package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import id.sinau.shared.SecretChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** A learner who knows her PIN makes another; her other phones must sign in with the new one. */
@Stateless
@RolesAllowed(Role.LEARNER)
public class ChangingPin {
  /** One address for all: whoever holds the open phone may not guess on from another network. */
  private static final byte[] THIS_PAGE = new byte[32];

  @Inject People people;
  @Inject Secrets secrets;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<SecretChanged> changed;

  /**
   * @return false when the old PIN is wrong: the try is then counted
   * @throws WeakPin when the new one is not six digits or everybody's first guess
   * @throws TooManyTries after five wrong old ones
   */
  public boolean change(String oldPin, String newPin) {
    var person = people.get(caller.learner());
    var account = people.accountOf(person.id());
    var now = clock.instant();
    if (failures.mustWait(account.id(), THIS_PAGE, now)) {
      throw new TooManyTries();
    }
    if (!secrets.matches(oldPin, account.secret())) {
      failures.count(account.id(), THIS_PAGE, now);
      return false;
    }
    Pin.check(newPin, person.told().birthYear());
    account.setSecret(secrets.hash(newPin), now);
    signIns.endOthersOf(account.id(), caller.signedIn().orElseThrow().signIn(), "NEW_SECRET", now);
    changed.fire(new SecretChanged(person.id()));
    trail.record("people.pinChanged", "person:" + person.id(), null);
    return true;
  }
}
