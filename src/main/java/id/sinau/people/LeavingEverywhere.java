package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.NotSignedIn;
import id.sinau.shared.SecretChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Somebody lost a phone or lent it away: every phone is signed out at once, this one too. */
@Stateless
@PermitAll
public class LeavingEverywhere {
  @Inject SignIns signIns;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<SecretChanged> changed;

  public void leave() {
    long account = caller.account().orElseThrow(NotSignedIn::new);
    signIns.endAllOf(account, "LEFT_EVERYWHERE", clock.instant());
    caller.person().map(SecretChanged::new).ifPresent(changed::fire);
    trail.record("people.leftEverywhere", "account:" + account, null);
  }
}
