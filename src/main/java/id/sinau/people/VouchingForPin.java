package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody forgot her PIN and stands before a companion or officer who knows her: she gets a code,
 * with which she makes a new PIN on her own phone. A companion vouches for people of her own desa.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
public class VouchingForPin {
  static final int MOST_A_DAY = 5;

  @Inject Reach reach;
  @Inject People people;
  @Inject PinCodes codes;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * A code to read out.
   *
   * @param code eight digits
   */
  public record Vouched(String code, Instant until) {}

  /**
   * @param act the form's ticket: the same again gives the same code
   * @param seen how the caller recognised her
   * @throws OwnPin when it would be the caller's own
   * @throws TooManyTries with five codes for her within a day
   * @throws id.sinau.shared.NotFound when she is not of the caller's area, or the code was used
   */
  public Vouched vouch(UUID act, long person, IdentitySeen seen) {
    if (caller.person().filter(own -> own == person).isPresent()) {
      throw new OwnPin();
    }
    reach.inArea(person, Role.CADRE, Role.OFFICER);
    long account = people.accountOf(person).id();
    var now = clock.instant();
    var earlier = codes.holdsUntil(act, now);
    if (earlier.isEmpty()) {
      if (codes.madeSince(account, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
        throw new TooManyTries();
      }
      codes.add(act, account, seen, caller.name(), now);
      trail.record("people.pinCodeGiven", "person:" + person, seen.name());
    }
    return new Vouched(
        codes.code(act), codes.holdsUntil(act, now).orElseThrow(id.sinau.shared.NotFound::new));
  }
}
