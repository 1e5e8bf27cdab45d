package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * One phone, several people. What is claimed: a family member using the browser cannot read
 * another's answers.
 */
class SharedPhoneBrowser extends StoringPhone {

  /**
   * Everything that lies in the store, bytes as letters; keys only by what may be done with them.
   */
  private static final String EVERYTHING =
      """
      async () => {
        const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
        const seen = v => v instanceof CryptoKey ? `key extractable ${v.extractable} ` + v.usages
          : v instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(v))
          : ArrayBuffer.isView(v) ? String.fromCharCode(...v)
          : v && typeof v === 'object' ? Object.entries(v).map(([k, x]) => k + '=' + seen(x)).join(' ') : String(v);
        let all = '';
        for (const store of db.objectStoreNames) {
          if (store === 'bundles' || store === 'courses') continue;
          const rows = await new Promise(ok => db.transaction(store).objectStore(store).getAll().onsuccess = e => ok(e.target.result));
          all += store + ': ' + rows.map(seen).join('; ') + '\\n';
        }
        db.close();
        return all + JSON.stringify(Object.entries(localStorage)) + document.cookie;
      }""";

  private static final String GUESSES =
      """
      () => new Promise(ok => indexedDB.open('sinau').onsuccess = e => {
        const db = e.target.result;
        db.transaction('profiles').objectStore('profiles').getAll().onsuccess = r => { db.close(); ok(r.target.result[0].guesses); };
      })""";

  @Test
  void whatAnotherDidCannotBeReadWithoutHerPin() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    line.cut();
    readFirstLesson(page);
    page.locator("#hand").click();
    assertThat(page.locator("h1")).containsText("Siapa yang belajar");
    picture(page, "offline/who-is-learning");
    everybodyCanUse(page);

    var store = (String) page.evaluate(EVERYTHING);
    assertThat(store)
        .contains("outbox: ", "views: ")
        .doesNotContain("01-catat-uang", "LESSON_READ", "PRETEST_SKIPPED", "extractable true");
    page.goBack();
    assertThat(page.locator("h1")).containsText("Siapa yang belajar");
    for (var address : new String[] {COURSE, COURSE + "/01-catat-uang", "/saya"}) {
      page.navigate(address);
      assertThat(page.locator("h1")).containsText("Siapa yang belajar");
      assertThat(page.locator("main")).not().containsText("materi");
    }
    open(page, "135790");
    assertThat(page.locator("#pin-error")).containsText("belum cocok");
    var began = System.nanoTime();
    open(page, PIN);
    assertThat(page).hasURL(line.site() + "/saya");
    assertThat(page.locator("main")).containsText("1 dari 8 materi");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(3000));
  }

  @Test
  void aProfileOpensEvenIfTheOfficeWasNeverReachedAgain() {
    var page = phoneAt(line.site());
    page.route("**/api/standing", com.microsoft.playwright.Route::abort);
    registeredAndKept(page, "Tini");
    line.cut();
    page.locator("#hand").click();
    page.locator("main #pin").waitFor();
    page.navigate("/saya");
    open(page, PIN);
    assertThat(page.locator("main .notice").first()).containsText("Keadaan per");
    assertThat(page.locator("main")).containsText("0 dari 8 materi");
  }

  @Test
  void aPressIsTakenAtOnceAndOnlyOnce() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.locator("#hand").click();
    page.locator("main #pin").fill("135790");
    var said =
        page.evaluate(
            """
            () => {
              const button = document.querySelector('main form .btn');
              button.click();
              button.form.requestSubmit();
              return [button.disabled, button.textContent].join();
            }""");
    assertThat(said).isEqualTo("true,Sedang membuka…");
    assertThat(page.locator("#pin-error")).containsText("belum cocok");
    assertThat(page.locator("main form .btn")).isEnabled();
    assertThat(page.evaluate(GUESSES)).isEqualTo(1);
  }

  @Test
  void aProfileThatVanishedIsSaidPlainlyAndTheListStays() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.locator("#hand").click();
    page.locator("main #pin").waitFor();
    page.evaluate(
        """
        async () => {
          const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
          const t = db.transaction('views', 'readwrite');
          t.objectStore('views').clear();
          await new Promise(ok => t.oncomplete = ok);
          db.close();
        }""");
    open(page, PIN);
    assertThat(page.locator("main .notice.bad")).containsText("menghapus yang tersimpan");
    assertThat(page.locator("main form .btn")).isEnabled();
  }

  @Test
  void guessingGetsSlowerAndClosingThePageBuysNoGuess() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    line.cut();
    page.locator("#hand").click();
    for (int guess = 0; guess < 5; guess++) {
      page.navigate("/orang");
      open(page, "11111" + guess);
      page.locator("#pin-error").waitFor();
    }
    assertThat(page.locator("#pin-error")).containsText("Terlalu banyak");
    page.navigate("/orang");
    open(page, PIN);
    assertThat(page.locator("#pin-error")).containsText("Terlalu banyak");
  }

  @Test
  void aPhoneLeftLyingAsksWhoIsThere() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.evaluate(
        """
        async () => {
          const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
          const meta = db.transaction('meta', 'readwrite').objectStore('meta');
          await new Promise(ok => meta.get('session').onsuccess = e => {
            const s = e.target.result;
            meta.put({ ...s, at: s.at - 3600_000, until: s.until - 3600_000 }, 'session').onsuccess = ok;
          });
          db.close();
        }""");
    page.navigate(COURSE);
    assertThat(page.locator("h1")).containsText("Siapa yang belajar");
    page.navigate("/data-saya");
    assertThat(page.locator("h1")).containsText("Siapa yang belajar");
  }

  @Test
  void theNextPersonStartsCleanAndPassesOnWhatTheFirstLeftUnsent() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    readFirstLesson(page);
    page.locator("#hand").click();
    page.locator("main #pin").waitFor();
    line.mend();
    registered(page, "Wati");
    assertThat(page.locator("body")).not().containsText("Tini");
    keep(page, COURSE);
    assertThat(page.locator("main")).not().containsText("1 dari 8");
    assertThat(page.locator("#who")).containsText("Wati");

    var elsewhere = phoneWithoutScript();
    elsewhere.navigate("/masuk");
    elsewhere.locator("#name").fill(tini);
    elsewhere.locator("#secret").fill(PIN);
    elsewhere.locator("main button[type=submit]").click();
    elsewhere.navigate(COURSE);
    elsewhere.waitForCondition(
        () -> {
          elsewhere.reload();
          return elsewhere.locator("main").innerText().contains("1 dari 8 materi");
        });
  }

  @Test
  void aStoreThatVanishesInTheMiddleIsSaidPlainly() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.locator("main form .btn").click();
    page.locator("button[value=skip]").waitFor();
    page.evaluate(
        """
        async () => {
          const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
          const names = [...db.objectStoreNames].filter(n => n !== 'meta');
          const t = db.transaction(names, 'readwrite');
          names.forEach(n => t.objectStore(n).clear());
          await new Promise(ok => t.oncomplete = ok);
          db.close();
        }""");
    page.locator("button[value=skip]").click();
    assertThat(page.locator("main .notice.bad")).containsText("menghapus yang tersimpan");
    assertThat(page.locator("main .notice.bad a")).isVisible();
  }

  private static void readFirstLesson(Page page) {
    page.navigate(COURSE);
    page.locator("main form .btn").click();
    page.locator("button[value=skip]").click();
    page.locator("article.lesson").waitFor();
    page.locator("main form .btn").click();
    assertThat(page.locator("h1")).containsText("Butuh atau ingin");
  }
}
