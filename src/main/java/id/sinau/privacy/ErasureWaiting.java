package id.sinau.privacy;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Requests to be erased wait for the officers of the area: the law gives three days. */
@ApplicationScoped
class ErasureWaiting implements Waiting {
  @Inject Erasures erasures;
  @Inject Caller caller;

  @Override
  public List<Work> forCaller(Place place) {
    long waiting = place == Place.STAFF ? erasures.waiting(caller.areas(Role.OFFICER)) : 0;
    return waiting == 0
        ? List.of()
        : List.of(new Work("privacy.waiting.erasure", waiting, "trash", "/staff/privacy/erasures"));
  }
}
