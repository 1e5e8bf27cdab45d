package id.sinau.grants;

import id.sinau.shared.ApplicationMoved;
import id.sinau.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * Every move of an application goes through here: once per act, written down, told to the rooms.
 */
@ApplicationScoped
class Moves {
  @Inject Applications applications;
  @Inject Event<ApplicationMoved> moved;
  @Inject AuditTrail trail;

  /** Locks the application and moves it, unless this act was already done. */
  Application move(String code, Act act, Consumer<Application> how) {
    return move(applications.lock(code), act, how);
  }

  /** The same for an application whose round is locked. */
  Application move(Application application, Act act, Consumer<Application> how) {
    if (!application.knows(act.ticket())) {
      how.accept(application);
      tell(application);
    }
    return application;
  }

  void tell(Application application) {
    tell(application, application.stage().name());
  }

  /** Writes down and tells what happened to an application: its stage, or a word of its own. */
  void tell(Application application, String what) {
    trail.record("grants." + what, "application:" + application.code(), null);
    moved.fire(new ApplicationMoved(application.code(), application.person(), what));
  }
}
