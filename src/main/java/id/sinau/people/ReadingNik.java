package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Nik;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A NIK is read: masked by whoever answers for her area, whole only with a reason, which she can
 * read in "Data saya".
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
public class ReadingNik {
  private static final String[] WHO = {Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR};

  @Inject Reach reach;
  @Inject People people;
  @Inject NikSeal seal;
  @Inject NikWarnings warnings;
  @Inject AuditTrail trail;
  @Inject CurrentCaller caller;

  /**
   * The number, empty when none is kept. The reading is written down.
   *
   * @param why 10 to 500 characters
   * @throws ReasonMissing when the reason is too short or too long
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  @RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.SYSTEM})
  public Optional<Nik> whole(long person, String why) {
    var reason = Reason.given(why);
    var owner = reach.inArea(person, WHO);
    trail.record("people.nikRead", "person:" + person, reason);
    return open(owner);
  }

  /** The masked form, empty when none is kept; the learner may ask for her own. */
  @RolesAllowed({Role.LEARNER, Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
  public Optional<String> masked(long person) {
    return open(reach.ownOrInArea(person, WHO)).map(Nik::masked);
  }

  /** What looked unusual when it was kept. */
  public List<Nik.Warning> warnings(long person) {
    return warnings.of(reach.inArea(person, WHO).id());
  }

  /** The same of the caller's own. */
  @RolesAllowed(Role.LEARNER)
  public List<Nik.Warning> ownWarnings() {
    return warnings.of(caller.learner());
  }

  /** The caller's own number, for her own papers; nobody needs a reason to read her own. */
  @RolesAllowed(Role.LEARNER)
  public Optional<Nik> own() {
    return open(people.get(caller.learner()));
  }

  private Optional<Nik> open(Person owner) {
    return owner.hasNik()
        ? Optional.of(seal.open(owner.nikSealed(), owner.id()))
        : Optional.empty();
  }
}
