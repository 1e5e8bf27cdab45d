package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Shows that these tests do notice: each alarm is set off once. */
class AlarmsBrowser extends InBrowser {

  @Test
  void aBarrierIsFound() {
    var page = phone();
    page.setContent("<html lang='id'><title>x</title><main><h1>x</h1><img src=''></main></html>");
    assertThatThrownBy(() -> everybodyCanUse(page)).hasMessageContaining("image-alt");
    page.setContent(
        "<html lang='id'><title>x</title><main><h1 style='width:2000px'>x</h1></main></html>");
    assertThatThrownBy(() -> everybodyCanUse(page)).hasMessageContaining("sideways");
  }

  @Test
  void whatGoesWrongInAPageIsFound() {
    var page = phone();
    page.navigate("/masuk");
    page.evaluate("fetch('/tidak-ada-juga')");
    page.evaluate("console.error('salah')");
    page.waitForTimeout(500);
    assertThatThrownBy(this::nothingWentWrongUnseen)
        .hasMessageContaining("404")
        .hasMessageContaining("salah");
    complaints.clear();
  }
}
