package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisteringBrowser extends InBrowser {

  @Test
  void oneQuestionAPageAndWrongAnswersLoseNothing() {
    var phone = phoneWithoutScript();
    phone.navigate("/daftar");
    assertThat(phone.locator("html")).hasAttribute("lang", "id");
    assertThat(phone.locator("progress")).hasCount(1);

    phone.locator("#called").fill("Tini");
    Registration.next(phone);
    assertThat(phone.locator("[role=alert]")).containsText("Pilih sapaan");
    assertThat(phone.locator("#called")).hasValue("Tini");
    Registration.called(phone, "Tini");

    Registration.name(phone, "51t1 4m1n4h");
    assertThat(phone.locator("#fullName")).hasValue("51t1 4m1n4h");
    assertThat(phone.locator("#fullName")).hasAttribute("aria-invalid", "true");
    Registration.name(phone, "Siti Ma'ruf");

    Registration.birthYear(phone, "85");
    assertThat(phone.locator("#birthYear-error")).containsText("4 angka");
    Registration.birthYear(phone, "1985");
    Registration.home(phone);
    phone.getByLabel("Pernah bekerja di luar negeri").check();
    Registration.next(phone);

    phone.locator("#phone").fill("0812");
    Registration.next(phone);
    assertThat(phone.locator("#phone-error")).isVisible();
    assertThat(phone.locator("#phone")).hasValue("0812");
    phone.locator("#phone").fill("0812 3456 7890");
    Registration.next(phone);

    assertThat(phone.locator("input[name=consent]:checked")).hasCount(0);
    Registration.next(phone);
    Registration.pin(phone, "123456", "123456");
    assertThat(phone.locator("#pin-error")).containsText("mudah ditebak");
    Registration.pin(phone, "246810", "246811");
    assertThat(phone.locator("#pinAgain-error")).containsText("berbeda");
    Registration.pin(phone, "246810", "246810");

    assertThat(phone).hasURL(Started.site() + "/daftar/selesai");
    assertThat(phone.locator(".code"))
        .containsText(java.util.regex.Pattern.compile("[a-z]+-\\d{3,5}"));
  }

  @Test
  void everyQuestionIsOpenToEverybody() {
    var phone = phone();
    phone.navigate("/daftar");
    everybodyCanUse(phone);
    pictureToShow(phone, "register");
    Registration.next(phone);
    everybodyCanUse(phone);
    picture(phone, "register-wrong");
    Registration.called(phone, "Tini");
    everybodyCanUse(phone);
    Registration.name(phone, "Siti");
    everybodyCanUse(phone);
    Registration.birthYear(phone, "2012");
    assertThat(phone.locator("#guardian")).isVisible();
    everybodyCanUse(phone);
    phone.locator("#guardian").fill("Wati");
    Registration.next(phone);
    everybodyCanUse(phone);
    Registration.home(phone);
    everybodyCanUse(phone);
    phone.getByLabel("Keluarga dari").check();
    Registration.next(phone);
    everybodyCanUse(phone);
    Registration.next(phone);
    everybodyCanUse(phone);
    Registration.next(phone);
    everybodyCanUse(phone);
    Registration.pin(phone, "246810", "246810");
    everybodyCanUse(phone);
    pictureToShow(phone, "registered");
  }

  @Test
  void backKeepsWhatWasAnswered() {
    var phone = phone();
    phone.navigate("/daftar");
    Registration.called(phone, "Tini");
    phone.locator("#fullName").fill("Siti Aminah");
    phone.locator("button[name=go][value=back]").click();
    assertThat(phone.locator("#called")).hasValue("Tini");
    assertThat(phone.locator("input[name=honorific][value=BU]")).isChecked();
    Registration.next(phone);
    assertThat(phone.locator("#fullName")).hasValue("Siti Aminah");
  }
}
