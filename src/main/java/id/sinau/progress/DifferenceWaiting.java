package id.sinau.progress;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Differences that the nightly recount found wait for officers and administrators. */
@ApplicationScoped
class DifferenceWaiting implements Waiting {
  @Inject Differences differences;
  @Inject Caller caller;

  @Override
  public List<Work> forCaller(Place place) {
    boolean hers = caller.has(Role.OFFICER) || caller.has(Role.ADMIN);
    long open = hers && place == Place.STAFF ? differences.open(DifferenceList.MOST).size() : 0;
    return open == 0
        ? List.of()
        : List.of(
            new Work("progress.waiting.difference", open, "repeat", "/staff/progress/recount"));
  }
}
