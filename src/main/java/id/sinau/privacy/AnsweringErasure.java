package id.sinau.privacy;

import id.sinau.people.Forgetting;
import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** An officer answers a request to be erased: it is done, or she says why it can't be done now. */
@Stateless
@RolesAllowed(Role.OFFICER)
public class AnsweringErasure {
  @Inject Erasures erasures;
  @Inject Forgetting forgetting;
  @Inject id.sinau.people.PersonFile file;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * Removes what nobody needs any more and closes the account.
   *
   * @throws id.sinau.shared.NotFound when it is answered, or not of the caller's area
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public void erase(long request, String why) {
    var reason = Reason.given(why);
    forgetting.forget(erasures.open(request), reason);
    erasures.answer(request, true, reason, caller.name(), clock.instant());
  }

  /**
   * Says why not now, such as an application under way; she reads the reason in "Data saya".
   *
   * @throws id.sinau.shared.NotFound when it is answered, or not of the caller's area
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public void refuse(long request, String why) {
    var reason = Reason.given(why);
    long person = file.view(erasures.open(request)).person();
    erasures.answer(request, false, reason, caller.name(), clock.instant());
    trail.record("privacy.erasureRefused", "person:" + person, reason);
  }
}
