package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.messages.MyMessages;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class PinResetIT extends Deployed {
  private static final String NEW = "975318";
  @Inject ResettingPin resetting;
  @Inject SigningIn signingIn;
  @Inject Recognising recognising;
  @Inject MyMessages messages;

  @Test
  void aPinResetIsLoggedAndSheIsTold() {
    var tini = given.learner("Tini");
    var budi = given.staff(Role.OFFICER, "35.10.04");
    as.somebody(budi, Role.OFFICER, () -> resetting.reset(tini.person(), NEW, IdentitySeen.KTP));
    assertThat(
            rows.text(
                "select concat(by_name, ' ', why) from audit_entry where act = 'people.pinReset' and subject = ?",
                "person:" + tini.person()))
        .isEqualTo(budi.name() + " KTP");
    var told = as.learner(tini, () -> messages.unread(5));
    assertThat(told).extracting(MyMessages.Row::template).containsExactly("pin");
    assertThat(told.get(0).arguments()).containsExactly(budi.name());
  }

  @Test
  void theOldPinAndTheOldPhonesEnd() {
    var tini = given.learner("Tini");
    var phone = signingIn.signIn(tini.name(), Given.PIN, "203.0.113.30").token();
    as.cadre(Given.HOME, () -> resetting.reset(tini.person(), NEW, IdentitySeen.KNOWN));
    assertThat(recognising.owner(phone)).isEmpty();
    assertThat(signingIn.signIn(tini.name(), Given.PIN, "203.0.113.31")).isNull();
    assertThat(signingIn.signIn(tini.name(), NEW, "203.0.113.31").token()).isNotNull();
  }

  @Test
  void whoForgotNeedNotWaitForHerWrongTries() {
    var tini = given.learner("Tini");
    for (int i = 0; i < Failures.PER_ACCOUNT_AND_ADDRESS; i++) {
      signingIn.signIn(tini.name(), "135791", "203.0.113.32");
    }
    as.cadre(Given.HOME, () -> resetting.reset(tini.person(), NEW, IdentitySeen.KNOWN));
    assertThat(signingIn.signIn(tini.name(), NEW, "203.0.113.32").token()).isNotNull();
  }

  @Test
  void somebodyOfAnotherDesaIsNotFound() {
    var tini = given.learner("Tini");
    assertThatThrownBy(
            () ->
                as.cadre(
                    "35.10.04.2006", () -> resetting.reset(tini.person(), NEW, IdentitySeen.KNOWN)))
        .isInstanceOf(NotFound.class);
    assertThat(signingIn.signIn(tini.name(), Given.PIN, "203.0.113.33").token()).isNotNull();
  }

  @Test
  void theAccountsOfStaffAreNobodysArea() {
    var chief = given.staff(Role.DECIDER, "35.10");
    assertThatThrownBy(
            () ->
                as.officer("35.10", () -> resetting.reset(chief.person(), NEW, IdentitySeen.KNOWN)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anEasyPinIsRefused() {
    var tini = given.learner("Tini");
    for (var easy : new String[] {"123456", "000000", "198512", "12345", "abcdef"}) {
      assertThatThrownBy(
              () ->
                  as.cadre(
                      Given.HOME, () -> resetting.reset(tini.person(), easy, IdentitySeen.KNOWN)))
          .isInstanceOf(WeakPin.class);
    }
  }

  @Test
  void aTrainerResetsNoPin() {
    var tini = given.learner("Tini");
    assertThatThrownBy(
            () -> as.trainer(() -> resetting.reset(tini.person(), NEW, IdentitySeen.KTP)))
        .isInstanceOf(EJBAccessException.class);
  }
}
