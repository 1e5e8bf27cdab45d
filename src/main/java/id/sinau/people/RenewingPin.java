package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.PinReset;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;

/** Who forgot her PIN makes a new one with the code that somebody who knows her has given her. */
@Stateless
@PermitAll
public class RenewingPin {
  @Inject People people;
  @Inject AccountsMeant meant;
  @Inject Accounts accounts;
  @Inject PinCodes codes;
  @Inject Failures failures;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<PinReset> reset;

  /**
   * @param nameOrPhone as typed, at most 60 characters
   * @param code as typed; blanks and dashes don't count
   * @param pin six digits
   * @return false when the code fits nobody behind that name: the try is counted
   * @throws WeakPin when the PIN is not six digits or everybody's first guess; the code stays
   * @throws TooManyTries when this address must wait
   */
  public boolean renew(String nameOrPhone, String code, String pin, String networkAddress) {
    var now = clock.instant();
    var address = failures.address(networkAddress);
    if (failures.mustWait(null, address, now)) {
      throw new TooManyTries();
    }
    var digits = code.replaceAll("\\D", "");
    boolean asked = false;
    for (var account : meant.by(nameOrPhone)) {
      var open = codes.open(account.id(), now);
      if (open.isEmpty()) {
        continue;
      }
      asked = true;
      if (MessageDigest.isEqual(open.get().hash(), codes.hash(digits))) {
        renew(account, open.get(), pin);
        return true;
      }
      codes.countTry(open.get().id());
    }
    // Where a code waits its own five tries guard it; where none does, the address is a guesser's.
    if (!asked) {
      failures.count(null, address, now);
    }
    return false;
  }

  private void renew(Account account, PinCodes.Open code, String pin) {
    Pin.check(pin, people.get(account.person()).told().birthYear());
    codes.use(code.id(), clock.instant());
    accounts.secure(account.id(), pin);
    trail.record(
        "people.pinReset", "person:" + account.person(), code.seen() + " · " + code.madeBy());
    reset.fire(new PinReset(account.person(), code.madeBy()));
  }
}
