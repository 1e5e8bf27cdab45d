package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SigningInBrowser extends InBrowser {

  @Test
  void onAnotherPhoneTheAccountNameAndPinSuffice() {
    var name = registered(phone(), "Tini");
    var other = phoneWithoutScript();
    other.navigate("/masuk");
    signIn(other, name, "135791");
    assertThat(other.locator("#secret-error")).containsText("belum cocok");
    assertThat(other.locator("#name")).hasValue(name);
    signIn(other, name, Registration.PIN);
    assertThat(other).hasURL(Started.site() + "/saya");
    assertThat(other.locator("header")).containsText("Tini");
  }

  @Test
  void whoeverTakesTheSharedPhoneNextFindsNobodySignedIn() {
    var phone = phone();
    var name = registered(phone, "Wati");
    phone.navigate("/");
    assertThat(phone.locator("header")).containsText("Wati");
    phone.locator("details.menu summary").click();
    phone.locator("form[action='/keluar'] button").click();
    assertThat(phone).hasURL(Started.site() + "/");
    assertThat(phone.locator("header")).not().containsText("Wati");
    phone.goBack();
    phone.reload();
    assertThat(phone.locator("body")).not().containsText("Wati");
    assertThat(phone.locator("body")).not().containsText(name);
  }

  @Test
  void thePageForSigningInIsOpenToEverybody() {
    var phone = phone();
    phone.navigate("/masuk");
    everybodyCanUse(phone);
    pictureToShow(phone, "sign-in");
    signIn(phone, "", "");
    phone.locator("#errors").waitFor();
    everybodyCanUse(phone);
  }

  private static void signIn(Page page, String name, String secret) {
    page.locator("#name").fill(name);
    page.locator("#secret").fill(secret);
    page.locator("main button[type=submit]").click();
  }
}
