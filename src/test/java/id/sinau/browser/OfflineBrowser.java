package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning without signal in the ordinary browser. */
class OfflineBrowser extends StoringPhone {

  private static final Pattern RECEIPT = Pattern.compile("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private int pictures;

  @Test
  void aChapterWithItsQuizIsFinishedWithoutSignalAndArrivesLater(@TempDir Path folder) {
    String name;
    try (var first = phone(folder)) {
      var page = first.pages().get(0);
      name = registeredAndKept(page, "Tini");
      shown(page, "stored");
      loseSignal(first);
      page.reload();
      shown(page, "without-signal");
      page.locator("main form .btn").click();
      assertThat(page.locator("h1")).containsText("Cek awal");
      shown(page, "pretest");
      page.locator("button[value=skip]").click();
      assertThat(page.locator("article.lesson")).isVisible();
      shown(page, "lesson");
      finishTheChapter(page);
      assertThat(page.locator(".verdict")).containsText("Kuis selesai");
      assertThat(page.locator("#ticks")).containsText("disimpan di HP");
      everybodyCanUse(page);
    }
    try (var again = phone(folder)) {
      loseSignal(again);
      var page = again.pages().get(0);
      page.navigate(COURSE);
      assertThat(page.locator("main")).containsText("3 dari 8 materi");
      assertThat(page.locator("#ticks")).containsText("disimpan di HP");
      shown(page, "opened-again-without-signal");
      again.setOffline(false);
      line.mend();
      page.reload();
      assertThat(page.locator("#ticks"))
          .containsText(
              RECEIPT,
              new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                  .setTimeout(30_000));
      shown(page, "received");
      page.locator("#ticks a").click();
      assertThat(page.locator("#unsent")).containsText(RECEIPT);
      shown(page, "receipt");
    }
    var elsewhere = phoneWithoutScript();
    elsewhere.navigate("/masuk");
    elsewhere.locator("#name").fill(name);
    elsewhere.locator("#secret").fill(PIN);
    elsewhere.locator("main button[type=submit]").click();
    elsewhere.navigate(COURSE);
    assertThat(elsewhere.locator("main")).containsText("3 dari 8 materi");
    assertThat(elsewhere.locator("li.done a[href$='kuis/bab-1']")).isVisible();
  }

  private void finishTheChapter(Page page) {
    for (int steps = 0; page.locator(".verdict").count() == 0 && steps < 30; steps++) {
      var before = page.locator("main input[name=answer]").count();
      step(page);
      if (before > 0 || page.locator(".lesson").count() > 0) {
        shown(page, "step");
      }
    }
  }

  @Test
  void aStoredLessonDoesNotWaitForASlowLine() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.locator("main form .btn").click();
    page.locator("button[value=skip]").click();
    page.navigate("/saya");
    page.locator("main h1").waitFor();
    page.locator("main .card.now").waitFor();
    line.slow(Duration.ofSeconds(8));
    var began = System.nanoTime();
    page.navigate(COURSE + "/01-catat-uang");
    page.locator("article.lesson").waitFor();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    began = System.nanoTime();
    page.navigate("/saya");
    assertThat(page.locator("main")).containsText("Keadaan per");
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(7));
    picture(page, "offline/status-of-a-slow-line");
  }

  @Test
  void whomToCallIsThereWithoutSignalAndNamesNobody() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Sulastri");
    line.cut();
    page.navigate("/pertolongan");
    assertThat(page.locator("main")).containsText("129");
    assertThat(page.locator("body")).not().containsText("Sulastri");
  }

  @Test
  void aStoredCourseKeepsItsTaskAndItsWords() {
    var page = phone();
    registeredAndKept(page, "Tini");
    assertThat(page.locator("main dl.words dt").first()).isVisible();
    assertThat(page.locator("main dl.words")).containsText("Dana darurat");
    assertThat(page.locator("main")).containsText("Anggaran satu bulan keluarga kami");
    everybodyCanUse(page);
  }

  @Test
  void theFinalTestSaysThatItNeedsSignal() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    line.cut();
    page.navigate(COURSE + "/kuis/tes-akhir");
    assertThat(page.locator("main")).containsText("perlu sinyal");
  }

  @Test
  void aStoredCourseMayGoAndWhatWasLearnedStays() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    line.cut();
    page.locator("main form .btn").click();
    page.locator("button[value=skip]").click();
    page.locator("article.lesson").waitFor();
    page.locator("main form .btn").click();
    assertThat(page.locator("h1")).containsText("Butuh atau ingin");
    page.navigate(COURSE);
    page.locator("main a[href$='?hapus']").click();
    assertThat(page.locator("h1")).containsText("Hapus Uang Keluarga dari HP?");
    assertThat(page.locator("main")).containsText("kira-kira Rp");
    everybodyCanUse(page);
    shown(page, "may-it-go");
    page.locator("main button[value=forget]").click();
    assertThat(page).hasURL(line.site() + "/saya");
    assertThat(page.locator("main a[href='" + COURSE + "']")).hasCount(0);
    assertThat(page.locator("#ticks")).containsText("disimpan di HP");
    page.navigate(COURSE);
    assertThat(page.locator("main")).containsText("Belum ada sinyal");
    assertThat(
            page.evaluate(
                """
                async () => {
                  const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
                  const n = store => new Promise(ok => db.transaction(store).objectStore(store).count().onsuccess = e => ok(e.target.result));
                  const left = [await n('bundles'), await n('courses'), (await (await caches.open('media')).keys()).length].join();
                  db.close();
                  return left;
                }"""))
        .isEqualTo("0,0,0");
    line.mend();
    page.navigate(COURSE + "?daring=1");
    assertThat(page.locator("main")).containsText("1 dari 8 materi");
  }

  @Test
  void aNewerVersionIsOfferedAndNeverForced() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.evaluate(
        """
        async () => {
          const db = await new Promise(ok => indexedDB.open('sinau').onsuccess = e => ok(e.target.result));
          const t = db.transaction('meta', 'readwrite');
          const meta = t.objectStore('meta');
          meta.get('library').onsuccess = e => {
            const list = e.target.result;
            for (const c of list.courses) { c.number++; c.hash = '0'.repeat(64); }
            meta.put(list, 'library');
          };
          await new Promise(ok => t.oncomplete = ok);
          db.close();
        }""");
    line.cut();
    page.navigate(COURSE);
    assertThat(page.locator("#keep .notice")).containsText("isi yang baru");
    assertThat(page.locator("#keep .notice button")).containsText("Rp");
    shown(page, "newer-version");
    page.locator("main form .btn").first().click();
    page.locator("button[value=skip]").click();
    assertThat(page.locator("article.lesson")).isVisible();
  }

  @Test
  void aPhoneThatCannotStoreSaysWhyAndWhatToDo() {
    var full = phoneAt(line.site());
    registered(full, "Tini");
    full.addInitScript("navigator.storage.estimate = async () => ({ quota: 1000, usage: 900 })");
    askToKeep(full, COURSE);
    assertThat(full.locator("#keep .notice.bad")).containsText("penuh");
    assertThat(full.locator("#keep .notice.bad")).containsText("Hapus beberapa foto");
    var denied = phoneAt(line.site());
    registered(denied, "Wati");
    denied.addInitScript(
        "indexedDB.open = () => { throw new DOMException('denied', 'SecurityError'); }");
    denied.navigate(COURSE);
    denied.locator("#keep button").click();
    assertThat(denied.locator("#keep .notice.bad")).containsText("menolak menyimpan");
  }

  @Test
  void aBundleCutOffOrForgedIsNotStored() {
    var page = phoneAt(line.site());
    registered(page, "Tini");
    for (var body :
        new String[] {
          "{\"code\":\"uang-keluarga\",\"hash\":\"", "{}", "[1]", "{\"document\":null}"
        }) {
      page.route(
          "**/api/bundle/*",
          route ->
              route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody(body)));
      page.navigate(COURSE);
      page.locator("#keep button").click();
      if (page.locator("#keep #pin")
              .or(page.locator("#keep .notice.bad"))
              .first()
              .getAttribute("id")
          != null) {
        page.locator("#keep #pin").fill(PIN);
        page.locator("#keep form .btn").click();
      }
      assertThat(page.locator("#keep .notice.bad")).containsText("Belum tersimpan");
      page.unroute("**/api/bundle/*");
      page.navigate(COURSE);
      assertThat(page.locator("#keep button")).isVisible();
    }
  }

  /**
   * With the clock in 2019 the act is written, sent and taken: device time is shown, never judged.
   */
  @Test
  void aClockThatIsYearsOffLosesNothing() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    page.navigate("/orang");
    page.locator("#pin").waitFor();
    page.clock().setFixedTime("2019-01-01T00:00:00Z");
    var came =
        page.evaluate(
            """
            async ([base, pin]) => {
              const { open, people, record } = await import(base + 'vault.js');
              const { send } = await import(base + 'send.js');
              const { all } = await import(base + 'store.js');
              const [tini] = await people();
              await open(tini.id, pin);
              const [{ versionId }] = await all('courses');
              await record('LESSON_READ', { version: versionId, lesson: '01-catat-uang' }, null, () => {});
              await send(true);
              return [(await all('outbox')).length, ...(await all('receipts')).map(r => r.state)];
            }""",
            java.util.List.of(ScriptsBrowser.base(page), PIN));
    assertThat(came).isEqualTo(java.util.List.of(0, "NEW"));
  }

  private BrowserContext phone(Path folder) {
    return kept(folder, line.site());
  }

  private void loseSignal(BrowserContext phone) {
    line.cut();
    phone.setOffline(true);
  }

  private void shown(Page page, String what) {
    picture(page, "offline/%02d-%s".formatted(++pictures, what));
    assertThat(Files.exists(Path.of("target/screenshots/offline"))).isTrue();
  }
}
