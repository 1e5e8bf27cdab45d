package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Somebody lost her card: it opens the sign-in page for nobody any more. */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
public class RevokingCard {
  @Inject Reach reach;
  @Inject People people;
  @Inject Cards cards;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * The card she holds, if she has one.
   *
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public Optional<CardHeld> held(long person) {
    reach.inArea(person, Role.CADRE, Role.OFFICER);
    return cards.held(people.accountOf(person).id());
  }

  /**
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public void revoke(long person) {
    reach.inArea(person, Role.CADRE, Role.OFFICER);
    if (cards.revoke(people.accountOf(person).id(), caller.name(), clock.instant()) > 0) {
      trail.record("people.cardRevoked", "person:" + person, null);
    }
  }
}
