package id.sinau.people;

import id.sinau.areas.Gazetteer;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Dates;
import id.sinau.shared.PersonMoved;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * An officer corrects what stands on certificates, from the KTP or KK (UU 27/2022 Art. 6).
 * Certificates already issued keep what they certified.
 */
@Stateless
@RolesAllowed(Role.OFFICER)
public class CorrectingPerson {
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 110;

  @Inject Reach reach;
  @Inject Gazetteer gazetteer;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<PersonMoved> moved;

  /**
   * @param fullName as on the KTP
   * @param birthYear four digits
   * @param area the desa or kelurahan she lives in or comes from
   * @throws CorrectionWrong when name, year or desa cannot be right
   * @throws ReasonMissing when the reason is no sentence
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public void correct(long person, String fullName, int birthYear, AreaCode area, String why) {
    var reason = Reason.given(why);
    var owner = reach.inArea(person, Role.OFFICER);
    int age = Dates.today(clock).getYear() - birthYear;
    boolean village = area != null && area.isVillage() && gazetteer.find(area.value()).isPresent();
    if (!FullName.isValid(fullName) || age < YOUNGEST || age > OLDEST || !village) {
      throw new CorrectionWrong();
    }
    owner.correct(fullName, birthYear, area);
    moved.fire(new PersonMoved(person, area));
    trail.record("people.corrected", "person:" + person, reason);
  }
}
