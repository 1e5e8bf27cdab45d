package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reset, or somebody who is removed, reaches each of her phones at its next contact. */
class EndedBrowser extends StoringPhone {
  private static final String STANDING = "/api/standing?device=";
  private static final String LEFT =
      """
      async base => {
        const { count, session } = await import(base + 'store.js');
        return [await count('profiles'), await count('views'), !!(await session())?.profile];
      }\
      """;

  @Test
  void whatThePhoneShowsOfHerGoesAndWhatIsUnsentArrives() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    page.evaluate(
        """
        async base => {
          const { record } = await import(base + 'vault.js');
          const { all } = await import(base + 'store.js');
          const [{ versionId: version }] = await all('courses');
          await record('LESSON_READ', { version, lesson: '01-catat-uang' }, null, () => {});
        }\
        """,
        ScriptsBrowser.base(page));
    newPin(tini);
    line.mend();
    page.navigate(COURSE);
    gone(page);
    assertThat(
            page.evaluate(
                """
                async base => {
                  const { all } = await import(base + 'store.js');
                  return [(await all('outbox')).length, ...(await all('receipts')).map(r => r.state)];
                }\
                """,
                ScriptsBrowser.base(page)))
        .isEqualTo(List.of(0, "QUARANTINED"));
  }

  @Test
  void withNothingToSendThePhoneIsToldWhenItAsksHowFarSheIs() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    newPin(tini);
    page.evaluate(
        "async base => (await import(base + 'vault.js')).refresh('x').catch(() => {})",
        ScriptsBrowser.base(page));
    gone(page);
    // The cookie went with the PIN: the answer that tells so is itself a 401.
    assertThat(complaints).hasSize(1).allMatch(c -> c.startsWith("401 ") && c.contains(STANDING));
    complaints.clear();
  }

  @Test
  void aProfileThatLiesClosedIsTakenOffTheListOfPeople() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    page.locator("#hand").click();
    page.locator("#pin").waitFor();
    newPin(tini);
    page.navigate("/orang");
    gone(page);
    assertThat(page.locator("main")).not().containsText(tini);
  }

  /** A new PIN, made on another phone. */
  private void newPin(String account) {
    var elsewhere = phoneWithoutScript();
    elsewhere.navigate("/masuk");
    elsewhere.locator("#name").fill(account);
    elsewhere.locator("#secret").fill(PIN);
    elsewhere.locator("main button[type=submit]").click();
    elsewhere.navigate("/data-saya/pin");
    elsewhere.locator("#old").fill(PIN);
    elsewhere.locator("#pin").fill("864209");
    elsewhere.locator("#pinAgain").fill("864209");
    elsewhere.locator("main button[type=submit]").click();
    assertThat(elsewhere).hasURL(java.util.regex.Pattern.compile(".*/data-saya$"));
  }

  private static void gone(Page page) {
    page.waitForCondition(() -> List.of(0, 0, false).equals(left(page)));
  }

  private static Object left(Page page) {
    try {
      return page.evaluate(LEFT, ScriptsBrowser.base(page));
    } catch (PlaywrightException pageTurned) {
      return null;
    }
  }
}
