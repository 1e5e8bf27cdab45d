package id.sinau.people.staff;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Roles that end within 30 days: the administrator asks whether the person still needs them. */
@ApplicationScoped
class RolesWaiting implements Waiting {
  @Inject Grants grants;
  @Inject Caller caller;

  @Override
  public List<Work> forCaller(Place place) {
    long ending = place == Place.STAFF && caller.has(Role.ADMIN) ? grants.ending() : 0;
    return ending == 0
        ? List.of()
        : List.of(
            new Work("people.waiting.roles", ending, "wait", "/staff/people/accounts?ending=true"));
  }
}
