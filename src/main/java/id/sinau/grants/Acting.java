package id.sinau.grants;

import id.sinau.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Says who acts now, for desks. */
@ApplicationScoped
public class Acting {
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * @param role the role the desk demanded
   */
  public Act now(UUID ticket, String role) {
    return new Act(
        ticket,
        caller.name(),
        caller.called().orElseGet(caller::name),
        role,
        caller.person().orElse(null),
        clock.instant());
  }
}
