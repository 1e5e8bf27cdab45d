package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.privacy.WhoReadMyNik;
import id.sinau.shared.Nik;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class NikIT extends Deployed {
  private static final String WHY = "Mencocokkan KTP dengan berkas";
  @Inject KeepingNik keeping;
  @Inject ReadingNik reading;
  @Inject WhoReadMyNik readings;

  @Test
  void aWholeNikNeedsAReasonThatSheCanRead() {
    var tini = given.learner("Tini");
    var nik = Given.nik();
    as.learner(tini, () -> keeping.keep(tini.person(), nik));
    assertThatThrownBy(() -> as.officer("35.10", () -> reading.whole(tini.person(), "ok")))
        .isInstanceOf(ReasonMissing.class);
    assertThat(as.learner(tini, () -> readings.list())).isEmpty();
    var budi = given.staff(Role.OFFICER, "35.10.04");
    assertThat(as.somebody(budi, Role.OFFICER, () -> reading.whole(tini.person(), WHY)))
        .contains(new Nik(nik));
    assertThat(as.learner(tini, () -> readings.list()))
        .extracting(WhoReadMyNik.Row::by, WhoReadMyNik.Row::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(budi.name(), WHY));
  }

  @Test
  void withoutAReasonItIsMasked() {
    var tini = given.learner("Tini");
    var nik = Given.nik();
    as.cadre(Given.HOME, () -> keeping.keep(tini.person(), nik));
    assertThat(as.cadre(Given.HOME, () -> reading.masked(tini.person())))
        .contains(nik.substring(0, 4) + "••••••••" + nik.substring(12));
  }

  @Test
  void theDatabaseHoldsNoDigitOfIt() {
    var tini = given.learner("Tini");
    var nik = Given.nik();
    as.learner(tini, () -> keeping.keep(tini.person(), nik));
    assertThat(
            rows.number(
                "select locate(?, nik_sealed) + locate(?, nik_hash) from person where id = ?",
                nik,
                nik,
                tini.person()))
        .isZero();
  }

  @Test
  void aSealedNumberCopiedToSomebodyElseDoesNotOpen() {
    var tini = given.learner("Tini");
    var wati = given.learner("Wati");
    as.learner(tini, () -> keeping.keep(tini.person(), Given.nik()));
    rows.run(
        "update person w join person t on t.id = ? set w.nik_sealed = t.nik_sealed where w.id = ?",
        tini.person(),
        wati.person());
    assertThatThrownBy(() -> as.learner(wati, () -> reading.own()))
        .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class);
  }

  @Test
  void oneNikBelongsToOnePerson() {
    var tini = given.learner("Tini");
    var wati = given.learner("Wati");
    var nik = Given.nik();
    as.learner(tini, () -> keeping.keep(tini.person(), nik));
    assertThatThrownBy(() -> as.learner(wati, () -> keeping.keep(wati.person(), nik)))
        .isInstanceOf(NikTaken.class);
    as.learner(tini, () -> keeping.keep(tini.person(), nik));
  }

  @Test
  void whatCannotBeANikIsRefusedAndWhatIsOnlyUnusualIsKept() {
    var tini = given.learner("Tini");
    for (var wrong : new String[] {"351004", "3510044501850000", "3510049901850001", "abc", null}) {
      assertThatThrownBy(() -> as.learner(tini, () -> keeping.keep(tini.person(), wrong)))
          .isInstanceOf(WrongNik.class);
    }
    var other = "3374" + Given.nik().substring(4);
    assertThat(as.learner(tini, () -> keeping.keep(tini.person(), other)))
        .contains(Nik.Warning.OTHER_REGION);
    assertThat(as.officer("35.10.04", () -> reading.warnings(tini.person())))
        .contains(Nik.Warning.OTHER_REGION);
    as.learner(tini, () -> keeping.keep(tini.person(), Given.nik()));
    assertThat(as.learner(tini, () -> reading.ownWarnings()))
        .as("a corrected number leaves no warning")
        .doesNotContain(Nik.Warning.OTHER_REGION);
  }

  @Test
  void somebodyOfAnotherAreaIsNotFound() {
    var tini = given.learner("Tini");
    assertThatThrownBy(() -> as.officer("35.10.05", () -> keeping.keep(tini.person(), Given.nik())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.officer("35.10.05", () -> reading.whole(tini.person(), WHY)))
        .isInstanceOf(NotFound.class);
    var wati = given.learner("Wati");
    assertThatThrownBy(() -> as.learner(wati, () -> keeping.keep(tini.person(), Given.nik())))
        .isInstanceOf(NotFound.class);
  }
}
