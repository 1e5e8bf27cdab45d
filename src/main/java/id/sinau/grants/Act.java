package id.sinau.grants;

import java.time.Instant;
import java.util.UUID;

/**
 * Who does something, in which role, and when; written with every step.
 *
 * @param ticket the id of the act, made when its form was shown: the same ticket acts once
 * @param by the account's name
 * @param called how pages name whoever did it
 * @param role the role it was done in, a name of {@link id.sinau.shared.Role}
 * @param person the person behind the account, or null for the system
 */
public record Act(UUID ticket, String by, String called, String role, Long person, Instant at) {

  /** The same act's ticket for one of several applications: always the same for the same two. */
  UUID ticketFor(long application) {
    return new UUID(
        ticket.getMostSignificantBits(), ticket.getLeastSignificantBits() ^ (application << 2));
  }

  /** One application's part of an act on many. */
  Act on(long application) {
    return new Act(ticketFor(application), by, called, role, person, at);
  }
}
