package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.AreaCode;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrollingIT extends Deployed {
  private static final String OTHER_DESA = "35.10.04.2006";
  private static final String WHY = "Dicocokkan dengan KTP";
  @Inject Enrolling enrolling;
  @Inject CorrectingPerson correcting;
  @Inject ChangingConsents changing;
  @Inject MyProfile profile;

  @Test
  void whoHelpedStaysWithThePerson() {
    var wati = given.staff(Role.CADRE, Given.HOME);
    var made =
        as.somebody(
            wati,
            Role.CADRE,
            () -> enrolling.enrol(given.registration("Rofiq", Given.HOME, null), Given.PIN));
    assertThat(rows.text("select registered_by from person where id = ?", made.person()))
        .isEqualTo(wati.name());
  }

  @Test
  void aCompanionEnrolsOnlyPeopleOfHerDesa() {
    assertThatThrownBy(
            () ->
                as.cadre(
                    OTHER_DESA,
                    () ->
                        enrolling.enrol(given.registration("Rofiq", Given.HOME, null), Given.PIN)))
        .isInstanceOf(NotYourArea.class);
  }

  @Test
  void theSameTicketEnrolsOnePerson() {
    var asked = given.registration("Rofiq", Given.HOME, null);
    var once = as.cadre(Given.HOME, () -> enrolling.enrol(asked, Given.PIN));
    var twice = as.cadre(Given.HOME, () -> enrolling.enrol(asked, Given.PIN));
    assertThat(twice.person()).isEqualTo(once.person());
  }

  @Test
  void anOfficerCorrectsWithAReasonAndOnlyInHerArea() {
    var tini = given.learner("Tini");
    var home = new AreaCode(Given.HOME);
    as.officer("35.10.04", () -> correcting.correct(tini.person(), "Sumiati", 1986, home, WHY));
    assertThat(rows.text("select full_name from person where id = ?", tini.person()))
        .isEqualTo("Sumiati");
    assertThatThrownBy(
            () ->
                as.officer(
                    "35.10.04", () -> correcting.correct(tini.person(), "R2D2", 1986, home, WHY)))
        .isInstanceOf(CorrectionWrong.class);
    assertThatThrownBy(
            () ->
                as.officer(
                    "35.10.05", () -> correcting.correct(tini.person(), "Ani", 1986, home, WHY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                as.cadre(
                    Given.HOME, () -> correcting.correct(tini.person(), "Ani", 1986, home, WHY)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void onlyAChangedConsentBecomesARow() {
    var tini = given.learner("Tini");
    as.learner(tini, () -> changing.allow(Set.of(ConsentKind.PHOTOS), "2026-11"));
    as.learner(tini, () -> changing.allow(Set.of(ConsentKind.PHOTOS), "2026-11"));
    assertThat(as.learner(tini, () -> profile.history()))
        .hasSize(ConsentKind.values().length + 1)
        .first()
        .matches(c -> c.kind() == ConsentKind.PHOTOS && c.given());
  }
}
