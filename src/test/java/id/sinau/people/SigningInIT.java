package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class SigningInIT extends Deployed {
  private static final String BALAI_DESA = "203.0.113.7";
  @Inject SigningIn signingIn;
  @Inject Recognising recognising;
  @Inject NightlyForgetting night;

  @Test
  void herCookieKnowsHer() {
    var tini = given.learner("Tini");
    var entry = signingIn.signIn(tini.name(), Given.PIN, "203.0.113.1");
    var owner = recognising.owner(entry.token()).orElseThrow();
    assertThat(owner.account()).isEqualTo(tini.account());
    assertThat(owner.roles()).containsOnlyKeys("LEARNER");
    assertThat(
            rows.number(
                "select count(*) from sign_in where token_hash = ?", entry.token().getBytes()))
        .as("the cookie itself is nowhere in the database")
        .isZero();
  }

  @Test
  void fiveWrongPinsWaitAndTheRightOneWaitsToo() {
    var tini = given.learner("Tini");
    for (int i = 0; i < 5; i++) {
      assertThat(signingIn.signIn(tini.name(), "135791", BALAI_DESA)).isNull();
    }
    assertThatThrownBy(() -> signingIn.signIn(tini.name(), Given.PIN, BALAI_DESA))
        .isInstanceOf(TooManyTries.class);
    assertThat(signingIn.signIn(tini.name(), Given.PIN, "203.0.113.99").token())
        .as("from her own phone she still enters")
        .isNotNull();
  }

  @Test
  void wrongPinsOfYesterdayAreForgottenAtNight() {
    var tini = given.learner("Tini");
    signingIn.signIn(tini.name(), "135791", BALAI_DESA);
    signingIn.signIn(tini.name(), "135791", "203.0.113.41");
    rows.run(
        "update sign_in_failure set at = at - interval 25 hour where account_id = ? limit 1",
        tini.account());
    night.forget();
    assertThat(
            rows.number(
                "select count(*) from sign_in_failure where account_id = ?", tini.account()))
        .as("the one of today still counts")
        .isEqualTo(1);
  }

  @Test
  void aNeighboursFirstTryIsNeverRefused() {
    var guesser = "203.0.113.8";
    for (int i = 0; i < Failures.PER_ADDRESS + 5; i++) {
      try {
        signingIn.signIn("nobody-" + i, "135791", guesser);
      } catch (TooManyTries expected) {
        assertThat(i).isGreaterThanOrEqualTo(Failures.PER_ADDRESS);
      }
    }
    var neighbour = given.learner("Wati");
    assertThat(signingIn.signIn(neighbour.name(), Given.PIN, guesser).token()).isNotNull();
  }

  @Test
  void peopleWhoSharePhoneAndPinPickThemselves() {
    var phone = "+6281234500" + (100 + (int) (rows.number("select count(*) from person") % 900));
    var tini = given.learner("Tini", Given.HOME, phone);
    var joko = given.learner("Joko", Given.HOME, phone);
    var asked = signingIn.signIn(phone, Given.PIN, "203.0.113.2");
    assertThat(asked.token()).isNull();
    assertThat(asked.choices())
        .extracting(Entry.Choice::account)
        .containsExactlyInAnyOrder(tini.account(), joko.account());
    var entry = signingIn.signInAs(joko.account(), phone, Given.PIN, "203.0.113.2");
    assertThat(recognising.owner(entry.token()).orElseThrow().called()).isEqualTo("Joko");
  }

  @Test
  void aNameTypedWithoutItsDashMeansTheSameAccount() {
    var tini = given.learner("Tini");
    var typed = " " + tini.name().replace("-", " ").toUpperCase(java.util.Locale.ROOT) + " ";
    assertThat(signingIn.signIn(typed, Given.PIN, "203.0.113.3").token()).isNotNull();
  }

  @Test
  void aRoleHoldsOnlyWithinItsTime() {
    var budi = given.staff("OFFICER", "35.10");
    grant(
        budi, "CADRE", "utc_timestamp(6) - interval 2 day", "utc_timestamp(6) - interval 1 second");
    grant(budi, "DECIDER", "utc_timestamp(6) + interval 1 hour", "null");
    grant(
        budi, "AUDITOR", "utc_timestamp(6) - interval 1 day", "utc_timestamp(6) + interval 1 hour");
    grant(budi, "TRAINER", "utc_timestamp(6) - interval 1 day", "null");
    rows.run(
        "update role_grant set ended_at = utc_timestamp(6) where account_id = ? and role = 'TRAINER'",
        budi.account());
    var token = Token.fresh();
    rows.run(
        """
        insert into sign_in (token_hash, account_id, begun_at, seen_at, ends_at)
        values (?, ?, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 1 hour)""",
        Token.hash(token),
        budi.account());
    assertThat(recognising.owner(token).orElseThrow().roles())
        .containsOnlyKeys("OFFICER", "AUDITOR");
    rows.run("update sign_in set ends_at = utc_timestamp(6) where account_id = ?", budi.account());
    assertThat(recognising.owner(token)).as("after her working day").isEmpty();
  }

  @Test
  void signingOutEndsTheCookieOnEveryPage() {
    var tini = given.learner("Tini");
    var phone = visit().open("/masuk").send("/masuk", "name", tini.name(), "secret", Given.PIN);
    var cookie = phone.cookie("sinau").orElseThrow();
    assertThat(recognising.owner(cookie)).isPresent();
    phone.open("/keluar").send("/keluar");
    assertThat(recognising.owner(cookie)).isEmpty();
    assertThat(phone.cookie("sinau").filter(v -> !v.isEmpty())).isEmpty();
    assertThat(rows.text("select ended_why from sign_in where account_id = ?", tini.account()))
        .isEqualTo("LEFT");
  }

  private void grant(Given.Someone who, String role, String from, String until) {
    rows.run(
        """
        insert into role_grant (account_id, role, area, from_at, until_at, granted_by, why)
        values (?, ?, '35.10', %s, %s, 'test', 'test')"""
            .formatted(from, until),
        who.account(),
        role);
  }
}
