package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Somebody leaves this phone; what it showed cannot be opened again without her secret. */
@Stateless
@PermitAll
public class SigningOut {
  @Inject SignIns signIns;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  public void signOut() {
    caller.signedIn().ifPresent(s -> signIns.end(s.signIn(), "LEFT", clock.instant()));
  }
}
