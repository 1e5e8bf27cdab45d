package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * "Dengarkan", with a voice that a test can slow and write down: what is said, what is lit up
 * meanwhile, and what is never said.
 */
class SpeakingBrowser extends InBrowser {
  private static final String LESSON = "/k/uang-keluarga/01-catat-uang";
  private static final String WRITTEN =
      "async ([base, html]) => { const d = document.createElement('div'); d.innerHTML = html;"
          + " return (await import(base + 'speak.js')).sentences(d).map(s => s.words); }";
  private static final String LIT =
      "() => [...(CSS.highlights.get('spoken') ?? [])].map(r => r.toString().replace(/\\s+/g, ' ').trim()).join()";

  @Test
  void aLessonIsSpokenInTheWordsMadeForItAndEachIsShownMeanwhile() {
    var page = speaking(LESSON);
    var spoken =
        (String)
            page.evaluate(
                "() => [...document.querySelector('[data-spoken]').content.querySelectorAll('p')].map(p => p.textContent).join(' ')");
    listen(page);
    assertThat(page.locator(".listen")).hasText("Berhenti");
    var caption = "";
    while (caption.isEmpty()) {
      var said = last(page);
      if (spoken.contains(said) && page.locator("#said").count() > 0) {
        caption = page.locator("#said").innerText();
        assertThat(caption).isEqualTo(said);
        everybodyCanUse(page);
        picture(page, "spoken");
      }
      page.evaluate("finish()");
    }
    while (page.locator(".listen[aria-pressed=true]").count() > 0) {
      page.evaluate("finish()");
    }
    var all = String.join(" ", said(page));
    assertThat(all).contains(spoken.replaceAll("\\s+", " ").strip());
    assertThat(page.locator("#said")).hasCount(0);
  }

  @Test
  void aQuestionIsSpokenWithItsHelpEveryChoiceAndTheButton() {
    var page = speaking("/daftar");
    Registration.fill(page, "Tini", Registration.PIN);
    page.navigate("/k/uang-keluarga");
    page.locator("main button[value=take]").click();
    page.navigate("/k/uang-keluarga/kuis/cek-awal");
    page.locator("main button[value=begin]").click();
    page.locator("main button[value=answer]").click();
    page.locator("main .error").first().waitFor();
    var shown =
        page.locator("main .prompt, main .choices label, main button[value=answer], main .error")
            .allInnerTexts();
    listen(page);
    for (int i = 0; i < 60 && page.locator(".listen[aria-pressed=true]").count() > 0; i++) {
      var now = last(page);
      assertThat((String) page.evaluate(LIT)).as("lit up while it is said").isEqualTo(now);
      page.evaluate("finish()");
    }
    var all = String.join(" ", said(page));
    assertThat(shown)
        .hasSizeGreaterThan(4)
        .allSatisfy(each -> assertThat(all).contains(each.replaceAll("\\s+", " ").strip()));
    assertThat(page.evaluate(LIT)).isEqualTo("");
  }

  @Test
  void everyPageOfALearnerCanBeHeard() {
    var page = speaking("/masuk");
    page.locator("#name").fill("joko");
    page.locator("#secret").fill(Registration.PIN);
    page.locator("main form button.btn").first().click();
    page.waitForURL("**/saya");
    for (var address :
        List.of(
            "/saya",
            "/data-saya",
            "/sertifikat",
            "/bantuan",
            "/pesan",
            "/pertolongan",
            "/",
            "/k/uang-keluarga",
            "/kirim")) {
      page.navigate(address);
      assertThat(page.locator("main .listen")).hasCount(1);
    }
  }

  @Test
  void otherPeoplesNamesNikAndPinAreNeverSpoken() {
    var page = speaking("/masuk");
    page.locator("#name").fill("joko");
    page.locator("#secret").fill(Registration.PIN);
    page.locator("main form button.btn").first().click();
    page.waitForURL("**/saya");
    page.navigate("/data-saya");
    assertThat(spoken(page)).noneMatch(s -> s.matches(".*[\\d•*]{6,}.*"));
    page.navigate("/sertifikat");
    var check = page.locator("a[href^='/s/']").first().getAttribute("href");
    page.context().clearCookies();
    page.navigate(check);
    assertThat(page.locator("main")).containsText("J•••");
    assertThat(spoken(page))
        .hasSizeGreaterThan(4)
        .noneMatch(s -> s.contains("J•") || s.contains("Drs."));
    page.navigate("/masuk");
    assertThat(
            page.evaluate(
                WRITTEN,
                List.of(
                    base(page),
                    "<p>NIK 3510123456780001, PIN 246810, HP 081234567890, tersamar 3510••••••••0001. Bayar Rp 2.500.000, bukan Rp 200.</p>")))
        .isEqualTo(List.of("NIK , PIN , HP , tersamar .", "Bayar Rp 2.500.000, bukan Rp 200."));
  }

  @Test
  void aPointInsideANumberEndsNoSentence() {
    var page = speaking("/masuk");
    assertThat(
            page.evaluate(
                WRITTEN,
                List.of(
                    base(page),
                    "<p>Harga Rp 20.000 per kilo. Cukup? “Belum.” Pukul 13.00 WIB</p><ul><li>satu</li><li hidden>dua</li></ul><p class=code>BWI-7K3F</p>")))
        .isEqualTo(
            List.of("Harga Rp 20.000 per kilo.", "Cukup?", "“Belum.”", "Pukul 13.00 WIB", "satu"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> spoken(Page page) {
    return (List<String>)
        page.evaluate(
            "async base => (await import(base + 'speak.js')).sentences(document.querySelector('main')).map(s => s.words)",
            base(page));
  }

  private static void listen(Page page) {
    page.locator(".listen").click();
    page.locator("#voice .btn").first().click();
    page.waitForCondition(() -> (boolean) page.evaluate("said.length > 1"));
    page.evaluate("said.splice(0, 1)");
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Page page) {
    return (List<String>) page.evaluate("said");
  }

  private static String last(Page page) {
    return (String) page.evaluate("said.at(-1)");
  }

  private static String base(Page page) {
    return (String)
        page.evaluate("new URL('.', document.querySelector('script[type=module]').src).pathname");
  }

  /**
   * A phone with one Indonesian voice of its own, which says a sentence until it is told to end.
   */
  private Page speaking(String address) {
    var page = phone();
    page.addInitScript(
        """
        window.said = [];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        let now;
        window.finish = () => now?.onend?.();
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => [{ lang: 'id-ID', localService: true, voiceURI: 'i' }],
          speak: u => { said.push(u.text); now = u; },
          cancel() {},
        } });""");
    page.navigate(address);
    return page;
  }
}
