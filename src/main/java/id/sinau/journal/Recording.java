package id.sinau.journal;

import id.sinau.shared.Caller;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A signed-in learner acts on a page without script: the server stands in as her device (design.md
 * §2.7).
 */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recording {
  /** A UUIDv7 of the year 1970, which no phone may call itself. */
  private static final long STAND_IN = 0x7000L;

  @Inject Receiving receiving;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Takes the act.
   *
   * @param act the form's ticket: the same ticket is the same act
   * @param thread the attempt it belongs to, or null
   */
  public Receiving.Receipt record(UUID act, String kind, UUID thread, JsonObject body) {
    var now = clock.instant();
    long person = caller.learner();
    // One stand-in device a person; its sequence is the server's time, which only ever grows here.
    var standIn = new UUID(STAND_IN, 0x8000_0000_0000_0000L | person);
    long sequence = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, now);
    return receiving.receive(
        new LearningEvent(act, person, standIn, sequence, kind, thread, body, now, now));
  }

  static boolean isStandIn(UUID device) {
    return device.getMostSignificantBits() == STAND_IN;
  }
}
