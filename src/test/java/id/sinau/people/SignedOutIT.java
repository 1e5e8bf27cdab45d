package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import id.sinau.suite.Visit;
import org.junit.jupiter.api.Test;

/** A sign-in that has ended never loses what was typed. */
class SignedOutIT extends Deployed {
  private static final String FORM = "/data-saya/tentang/disabilitas";
  private static final String TYPED = "Sulit mendengar \"telinga\" <kiri> & kanan";

  @Test
  void whatWasTypedWaitsForTheSignInAndIsThenSent() {
    var tini = given.learner("Tini");
    var phone = typedAfterTheEnd(tini);
    assertThat(phone.status()).isEqualTo(401);
    assertThat(phone.body()).contains("Masuk dulu, lalu dikirim").doesNotContain("<kiri>");
    phone.send("/masuk", "name", tini.name(), "secret", "135790");
    assertThat(phone.body()).contains("name=\"lagi\"");
    phone.send("/masuk", "name", tini.name(), "secret", Given.PIN);
    assertThat(phone.body()).contains("Kirim yang tadi diketik");
    assertThat(disability(tini)).isNull();
    phone.sendAgain(FORM);
    assertThat(phone.address()).as(phone.body()).isEqualTo("/data-saya");
    assertThat(disability(tini)).isEqualTo(TYPED);
  }

  @Test
  void whoeverElseSignsInCannotSendIt() {
    var tini = given.learner("Tini");
    var joko = given.learner("Joko");
    var phone = typedAfterTheEnd(tini);
    phone.send("/masuk", "name", joko.name(), "secret", Given.PIN);
    phone.sendAgain(FORM);
    assertThat(disability(tini)).isNull();
    assertThat(disability(joko)).isNull();
  }

  @Test
  void aPinIsNeverCarried() {
    var tini = given.learner("Tini");
    var phone = signedIn(tini).open("/data-saya/pin");
    end(tini);
    phone.send("/data-saya/pin", "old", Given.PIN, "pin", "975318", "pinAgain", "975318");
    var carried = phone.hiddenValue("lagi");
    assertThat(new String(java.util.Base64.getUrlDecoder().decode(carried)))
        .contains("/data-saya/pin")
        .doesNotContain("975318", Given.PIN);
  }

  @Test
  void aCraftedFieldLeadsNowhere() {
    var tini = given.learner("Tini");
    for (var to : new String[] {"https://example.org", "//example.org", "/\\\\example.org", "x"}) {
      var json = "{\"to\":\"" + to + "\",\"fields\":[[\"a\",\"b\"]]}";
      var crafted =
          java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes());
      var phone = visit().open("/masuk");
      phone.send("/masuk", "name", tini.name(), "secret", Given.PIN, "lagi", crafted);
      assertThat(phone.address()).isEqualTo("/saya");
    }
    var phone = visit().open("/masuk");
    phone.send("/masuk", "name", tini.name(), "secret", Given.PIN, "lagi", "x".repeat(100_000));
    assertThat(phone.address()).isEqualTo("/saya");
  }

  private Visit typedAfterTheEnd(Given.Someone who) {
    var phone = signedIn(who).open(FORM);
    end(who);
    return phone.send(FORM, "disability", TYPED);
  }

  private Visit signedIn(Given.Someone who) {
    var phone = visit().open("/masuk");
    return phone.send("/masuk", "name", who.name(), "secret", Given.PIN);
  }

  private void end(Given.Someone who) {
    rows.run("update sign_in set ended_at = utc_timestamp(6) where account_id = ?", who.account());
  }

  private String disability(Given.Someone who) {
    return rows.text("select disability from person where id = ?", who.person());
  }
}
