package id.sinau.journal;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Events in trouble wait for officers and administrators. */
@ApplicationScoped
class TroubleWaiting implements Waiting {
  @Inject Troubles troubles;
  @Inject Caller caller;

  @Override
  public List<Work> forCaller(Place place) {
    boolean hers = caller.has(Role.OFFICER) || caller.has(Role.ADMIN);
    long open = hers && place == Place.STAFF ? troubles.open(TroubleList.MOST).size() : 0;
    return open == 0
        ? List.of()
        : List.of(new Work("journal.waiting.trouble", open, "offline", "/staff/journal/trouble"));
  }
}
