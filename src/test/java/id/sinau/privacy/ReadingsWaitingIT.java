package id.sinau.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.people.ReadingNik;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class ReadingsWaitingIT extends Deployed {
  @Inject ReadingsWaiting waiting;
  @Inject ReadingNik reading;

  @Test
  void aWholeNikThatWasReadThisWeekWaitsForTheInspectorateAlone() {
    var tini = given.learner("Tini");
    long before = waiting(Role.AUDITOR);
    as.officer("35.10", () -> reading.whole(tini.person(), "Mencocokkan KTP dengan berkas"));
    assertThat(waiting(Role.AUDITOR)).isEqualTo(before + 1);
    assertThat(waiting(Role.OFFICER)).isZero();
    rows.run(
        "update audit_entry set at = at - interval 9 day where act = 'people.nikRead' and subject = ?",
        "person:" + tini.person());
    assertThat(waiting(Role.AUDITOR)).isEqualTo(before);
  }

  private long waiting(String role) {
    var found = new long[1];
    as.somebody(
        given.staff(role, "35.10"),
        role,
        () -> waiting.forCaller(Waiting.Place.STAFF).forEach(work -> found[0] += work.count()));
    return found[0];
  }
}
