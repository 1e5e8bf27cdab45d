package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Nik;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A NIK is kept, once a grant needs it: by the person herself, or by a companion or officer of her
 * area from her KTP.
 */
@Stateless
@RolesAllowed({Role.LEARNER, Role.CADRE, Role.OFFICER, Role.SYSTEM})
public class KeepingNik {
  @Inject Reach reach;
  @Inject People people;
  @Inject NikSeal seal;
  @Inject NikWarnings warnings;
  @Inject AuditTrail trail;

  /**
   * Keeps the number in place of an earlier one.
   *
   * @param typed as read from the KTP; blanks, dots and dashes are ignored
   * @return what looks unusual beside what she said of herself; the number is kept all the same,
   *     because region, date and sex of a NIK may legitimately differ
   * @throws WrongNik when it cannot be a NIK
   * @throws NikTaken when it belongs to somebody else here
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public List<Nik.Warning> keep(long person, String typed) {
    var owner = reach.ownOrInArea(person, Role.CADRE, Role.OFFICER);
    var digits = typed == null ? "" : typed.replaceAll("[\\s.\\-]", "");
    if (!Nik.isValid(digits)) {
      throw new WrongNik(digits.length());
    }
    var nik = new Nik(digits);
    var hash = seal.hash(nik);
    if (people.withNik(hash).filter(p -> p != person).isPresent()) {
      throw new NikTaken();
    }
    owner.keepNik(seal.seal(nik, person), hash);
    trail.record("people.nikKept", "person:" + person, null);
    var said = owner.told();
    var found =
        nik.warnings(said.birthYear(), said.sex() == null ? null : said.sex() == Sex.FEMALE);
    warnings.keep(person, found);
    return found;
  }
}
