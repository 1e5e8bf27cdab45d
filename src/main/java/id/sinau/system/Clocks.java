package id.sinau.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock, in UTC. People's and the law's dates are made from it in Asia/Jakarta. */
@ApplicationScoped
class Clocks {
  @Produces
  @Dependent
  Clock clock() {
    return new TravellingClock();
  }
}
