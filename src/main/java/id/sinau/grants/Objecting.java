package id.sinau.grants;

import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A learner whose application was refused objects, and reads what became of it. */
@Stateless
@RolesAllowed(Role.LEARNER)
public class Objecting {
  @Inject Applications applications;
  @Inject Objections objections;
  @Inject Rounds rounds;
  @Inject Acting acting;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Her newest objection, empty when she made none.
   *
   * @throws NotFound when the application is not hers
   */
  public Optional<Objection> own(String code) {
    return objections.newest(hers(applications.find(code).orElseThrow(NotFound::new)));
  }

  /** Whether she may object now. */
  public boolean mayObject(String code) {
    var application = hers(applications.find(code).orElseThrow(NotFound::new));
    return objections.mayObject(application, rounds.view(application.round()), Dates.today(clock));
  }

  /**
   * @param words 5 to 1,000 characters
   * @see Objections#object
   */
  public void object(String code, String words, UUID ticket) {
    var application = hers(applications.lock(code));
    objections.object(
        application, rounds.view(application.round()), words, acting.now(ticket, Role.LEARNER));
  }

  private Application hers(Application application) {
    if (application.person() != caller.learner()) {
      throw new NotFound();
    }
    return application;
  }
}
