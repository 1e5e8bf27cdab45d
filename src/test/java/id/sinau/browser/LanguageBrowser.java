package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageBrowser extends InBrowser {

  @Test
  void indonesianUntilSheChoosesOtherwiseThenOnEveryPage() {
    var phone = phoneWithoutScript();
    phone.navigate("/masuk");
    assertThat(phone.locator("html")).hasAttribute("lang", "id");
    phone.locator("footer a[lang=en]").click();
    assertThat(phone).hasURL(Started.site() + "/masuk");
    assertThat(phone.locator("html")).hasAttribute("lang", "en");
    assertThat(phone.locator("h1")).hasText("Sign in");
    phone.navigate("/");
    assertThat(phone.locator("html")).hasAttribute("lang", "en");
    phone.locator("footer a[lang=id]").click();
    assertThat(phone.locator("html")).hasAttribute("lang", "id");
  }
}
