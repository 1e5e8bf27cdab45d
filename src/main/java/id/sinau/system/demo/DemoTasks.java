package id.sinau.system.demo;

import id.sinau.courses.drafts.WritingCourses;
import id.sinau.people.CurrentCaller;
import id.sinau.people.ReadingNik;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import id.sinau.system.TravellingClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Leaves a task for those whom no grant round keeps busy: the trainer and the inspectorate. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoTasks {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  @Inject WritingCourses writing;
  @Inject ReadingNik reading;
  @Inject CurrentCaller caller;

  /**
   * @param applicant whose NIK an officer read whole
   */
  public void leave(Map<String, SignedIn> staff, SignedIn applicant, Instant now) {
    as(staff.get("pelatih"), now, () -> writing.begin(WORDS.sentence("system.demo.draft")));
    as(
        staff.get("petugas"),
        now.minus(Duration.ofDays(2)),
        () -> reading.whole(applicant.person(), WORDS.sentence("system.demo.nikRead")));
  }

  private void as(SignedIn who, Instant at, Runnable act) {
    caller.is(who);
    try {
      TravellingClock.at(at, act);
    } finally {
      caller.is(null);
    }
  }
}
