package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.messages.MyMessages;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who forgot her PIN makes a new one with a code from somebody who knows her. */
class ForgottenPinIT extends Deployed {
  private static final String NEW = "975318";
  private static final String ADDRESS = "203.0.113.70";

  @Inject VouchingForPin vouching;
  @Inject RenewingPin renewing;
  @Inject SigningIn signingIn;
  @Inject MyMessages messages;

  @Test
  void theCodeMakesANewPinOnceAndSheIsTold() {
    var tini = given.learner("Tini");
    var kader = given.staff(Role.CADRE, Given.HOME);
    var code = code(kader, tini);
    assertThat(
            renewing.renew(
                tini.name(), code.substring(0, 4) + " " + code.substring(4), NEW, ADDRESS))
        .isTrue();
    assertThat(signingIn.signIn(tini.name(), NEW, ADDRESS).token()).isNotNull();
    assertThat(signingIn.signIn(tini.name(), Given.PIN, ADDRESS)).isNull();
    assertThat(renewing.renew(tini.name(), code, "864209", ADDRESS)).isFalse();
    var told = as.learner(tini, () -> messages.unread(5));
    assertThat(told).extracting(MyMessages.Row::template).containsExactly("pin");
    assertThat(told.get(0).arguments()).containsExactly(kader.name());
    assertThat(
            rows.texts(
                "select concat(act, ' ', by_name, ' ', coalesce(why, '')) from audit_entry where"
                    + " subject = ? and act like 'people.pin%' order by id",
                "person:" + tini.person()))
        .containsExactly(
            "people.pinCodeGiven " + kader.name() + " KNOWN",
            "people.pinReset visitor KNOWN · " + kader.name());
  }

  @Test
  void aCodeHoldsForHalfAnHour() {
    var tini = given.learner("Tini");
    var code = code(given.staff(Role.CADRE, Given.HOME), tini);
    rows.run(
        "update pin_code set ends_at = ends_at - interval 31 minute where account_id = ?",
        tini.account());
    assertThat(renewing.renew(tini.name(), code, NEW, "203.0.113.71")).isFalse();
  }

  @Test
  void fiveWrongTriesEndACode() {
    var tini = given.learner("Tini");
    var code = code(given.staff(Role.CADRE, Given.HOME), tini);
    for (int i = 0; i < PinCodes.TRIES; i++) {
      assertThat(renewing.renew(tini.name(), "1234567" + i, NEW, "203.0.113.72")).isFalse();
    }
    assertThat(renewing.renew(tini.name(), code, NEW, "203.0.113.72")).isFalse();
    assertThat(signingIn.signIn(tini.name(), Given.PIN, "203.0.113.73").token()).isNotNull();
  }

  @Test
  void aWeakPinCostsNoTry() {
    var tini = given.learner("Tini");
    var code = code(given.staff(Role.CADRE, Given.HOME), tini);
    assertThatThrownBy(() -> renewing.renew(tini.name(), code, "123456", "203.0.113.74"))
        .isInstanceOf(WeakPin.class);
    assertThat(renewing.renew(tini.name(), code, NEW, "203.0.113.74")).isTrue();
  }

  @Test
  void aNewCodeEndsTheOneBeforeAndTheSameFormGivesTheSameCode() {
    var tini = given.learner("Tini");
    var kader = given.staff(Role.CADRE, Given.HOME);
    var ticket = Uuid7.at(Instant.now());
    var first = code(kader, tini, ticket);
    assertThat(code(kader, tini, ticket)).isEqualTo(first);
    var second = code(kader, tini);
    assertThat(renewing.renew(tini.name(), first, NEW, "203.0.113.75")).isFalse();
    assertThat(renewing.renew(tini.name(), second, NEW, "203.0.113.75")).isTrue();
  }

  @Test
  void aCompanionVouchesForPeopleOfHerOwnDesaOnlyAndNobodyForStaff() {
    var tini = given.learner("Tini");
    var other = given.staff(Role.CADRE, "35.10.04.2006");
    assertThatThrownBy(() -> code(other, tini)).isInstanceOf(NotFound.class);
    var chief = given.staff(Role.DECIDER, "35.10");
    assertThatThrownBy(
            () ->
                as.officer(
                    "35.10", () -> vouching.vouch(ticket(), chief.person(), IdentitySeen.KTP)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void fiveCodesADayAreEnough() {
    var tini = given.learner("Tini");
    var kader = given.staff(Role.CADRE, Given.HOME);
    for (int i = 0; i < VouchingForPin.MOST_A_DAY; i++) {
      code(kader, tini);
    }
    assertThatThrownBy(() -> code(kader, tini)).isInstanceOf(TooManyTries.class);
  }

  @Test
  void whoGuessesAtNamesWithoutACodeMustWait() {
    for (int i = 0; i < Failures.PER_ADDRESS; i++) {
      renewing.renew("tidak-ada-" + i, "12345678", NEW, "203.0.113.76");
    }
    assertThatThrownBy(() -> renewing.renew("tidak-ada", "12345678", NEW, "203.0.113.76"))
        .isInstanceOf(TooManyTries.class);
  }

  @Test
  void onHerOwnPhoneSheTypesTheCodeAndIsLedToSignIn() {
    var tini = given.learner("Tini");
    var code = code(given.staff(Role.CADRE, Given.HOME), tini);
    var phone = visit().open("/masuk");
    assertThat(phone.body()).contains("href=\"/lupa-pin\"");
    phone.open("/lupa-pin");
    phone.send("/lupa-pin", "name", tini.name(), "code", "12", "pin", NEW, "pinAgain", NEW);
    assertThat(phone.body()).contains("Kode ada 8 angka", tini.name());
    phone.send("/lupa-pin", "name", tini.name(), "code", code, "pin", NEW, "pinAgain", NEW);
    assertThat(phone.address()).isEqualTo("/masuk?baru=1");
    phone.send("/masuk", "name", tini.name(), "secret", NEW);
    assertThat(phone.address()).isEqualTo("/saya");
  }

  private String code(Given.Someone by, Given.Someone who) {
    return code(by, who, ticket());
  }

  private String code(Given.Someone by, Given.Someone who, UUID ticket) {
    return as.somebody(
            by, Role.CADRE, () -> vouching.vouch(ticket, who.person(), IdentitySeen.KNOWN))
        .code();
  }

  private static UUID ticket() {
    return Uuid7.at(Instant.now());
  }
}
