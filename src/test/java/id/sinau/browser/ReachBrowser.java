package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whoever has no mouse, large letters, or fingers that tremble. */
class ReachBrowser extends StoringPhone {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/masuk",
          "/daftar",
          "/pertolongan",
          "/kirim",
          "/saya",
          "/data-saya",
          "/data-saya/pin",
          "/sertifikat",
          "/pesan",
          "/bantuan",
          COURSE,
          COURSE + "/01-catat-uang",
          COURSE + "/kuis/cek-awal");

  private static final String NEXT = "main button[name=go][value=next]";

  /** Everything to press that is smaller than a fingertip; a link inside a sentence may be. */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].flatMap(e => {
        const seen = e.checkVisibility();
        const inSentence = e.localName === 'a' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim();
        const shown = e.closest('.card.link') ?? ((e.type === 'radio' || e.type === 'checkbox') && e.labels.length ? e.labels[0] : e);
        const { width, height } = shown.getBoundingClientRect();
        const skip = e.matches('.skip') || inSentence || !seen;
        return skip || (width >= 47.5 && height >= 47.5) ? [] : [`${e.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`];
      })""";

  /** Words that are cut off, or a page that must be pushed sideways. */
  private static final String CUT_OFF =
      """
      () => {
        document.documentElement.style.fontSize = '200%';
        const wide = document.documentElement.scrollWidth > innerWidth ? ['page ' + document.documentElement.scrollWidth] : [];
        const cut = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && getComputedStyle(e).clipPath === 'none' && !e.matches('.skip, .sr *')
          && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1));
        return [...wide, ...cut.map(e => e.outerHTML.slice(0, 80))];
      }""";

  @Test
  void whateverIsPressedIsAsLargeAsAFingertip() {
    var page = learner();
    assertThat(faults(page, TOO_SMALL)).isEmpty();
  }

  @Test
  void withLettersTwiceAsLargeEverythingIsStillThere() {
    var page = learner();
    assertThat(faults(page, CUT_OFF)).isEmpty();
    page.navigate(COURSE + "/01-catat-uang");
    page.evaluate(CUT_OFF);
    picture(page, "twice-as-large");
  }

  @Test
  void aLessonAndItsQuizNeedOnlyTheKeyboard() {
    var page = learner();
    page.navigate(COURSE);
    press(page, "main button[value=take]");
    page.locator("main button[value=skip]").waitFor();
    press(page, "main button[value=skip]");
    page.locator("article.lesson").waitFor();
    press(page, "main form .btn");
    assertThat(page.locator("h1")).containsText("Butuh atau ingin");
    page.navigate(COURSE + "/kuis/bab-1");
    press(page, "main button[value=begin]");
    page.locator("main .choices").waitFor();
    reach(page, "main input[name=answer]");
    page.keyboard().press("Space");
    press(page, "main button[value=answer]");
    assertThat(page.locator("main .notice").first()).isVisible();
  }

  @Test
  void aStoredCourseNeedsOnlyTheKeyboardToo() {
    var page = phoneAt(line.site());
    registered(page, "Tini");
    page.navigate(COURSE);
    press(page, "#keep button");
    page.locator("#keep #pin").waitFor();
    reach(page, "#keep #pin");
    page.keyboard().type(PIN);
    page.keyboard().press("Enter");
    page.locator("body[data-shell] main h1").waitFor();
    line.cut();
    press(page, "main form .btn");
    page.locator("main button[value=skip]").waitFor();
    press(page, "main button[value=skip]");
    page.locator("article.lesson").waitFor();
    press(page, "#hand");
    page.locator("main #pin").waitFor();
    reach(page, "main #pin");
    page.keyboard().type(PIN);
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).containsText("Keadaan per");
    page.navigate(COURSE + "/kuis/bab-1");
    press(page, "main button[value=begin]");
    reach(page, "main input[name=answer]");
    page.keyboard().press("Space");
    press(page, "main button[value=answer]");
    assertThat(page.locator("main .notice").first()).isVisible();
    press(page, "main a.btn");
    assertThat(page.locator("main input[name=answer]").first()).isVisible();
  }

  @Test
  void registeringAndSigningInNeedOnlyTheKeyboard() {
    var page = phone();
    page.navigate("/");
    press(page, "a[href='/daftar']");
    reach(page, "input[name=honorific]");
    page.keyboard().press("Space");
    type(page, "#called", "Sri");
    type(page, "#fullName", "Sri Aminah");
    type(page, "#birthYear", "1985");
    type(page, "#subdistrict", "Tegaldlimo");
    type(page, "#village", "Tegaldlimo");
    reach(page, "main input[type=radio], main input[type=checkbox]");
    page.keyboard().press("Space");
    press(page, NEXT);
    for (int later = 0; later < 2; later++) {
      var before = page.locator("main").innerText();
      press(page, NEXT);
      page.waitForCondition(() -> !before.equals(page.locator("main").innerText()));
    }
    reach(page, "#pin");
    page.keyboard().type(PIN);
    type(page, "#pinAgain", PIN);
    page.locator(".code").waitFor();
    var name = page.locator(".code").innerText().strip();

    var elsewhere = phone();
    elsewhere.navigate("/");
    press(elsewhere, "a[href^='/masuk']");
    reach(elsewhere, "#name");
    elsewhere.keyboard().type(name);
    reach(elsewhere, "#secret");
    elsewhere.keyboard().type(PIN);
    elsewhere.keyboard().press("Enter");
    assertThat(elsewhere).hasURL(Started.site() + "/saya");
  }

  /** Fills a field in, or finds an entry of a list by its first letters, and goes on. */
  private static void type(Page page, String field, String words) {
    reach(page, field);
    page.keyboard().type(words);
    press(page, NEXT);
    page.locator(field).waitFor(new Locator.WaitForOptions().setState(HIDDEN));
  }

  private static List<String> faults(Page page, String search) {
    var faults = new ArrayList<String>();
    for (var address : PAGES) {
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      ((List<?>) page.evaluate(search)).forEach(fault -> faults.add(address + ": " + fault));
    }
    return faults;
  }

  private Page learner() {
    var page = phone();
    registered(page, "Tini");
    return page;
  }

  /** Goes there by Tab alone, sees where it is, and presses Enter. */
  private static void press(Page page, String what) {
    reach(page, what);
    page.keyboard().press("Enter");
  }

  private static void reach(Page page, String what) {
    page.locator(what).first().waitFor();
    for (int tabs = 0; tabs < 80; tabs++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
        assertThat(
                (String)
                    page.evaluate(
                        "() => { const e = document.activeElement; const seen = e.type === 'radio' || e.type === 'checkbox' ? e.labels[0] : e; const s = getComputedStyle(seen); return s.outlineStyle + s.boxShadow; }"))
            .as("where the keyboard is")
            .isNotEqualTo("nonenone");
        return;
      }
    }
    throw new AssertionError("no way by Tab to " + what + " on " + page.url());
  }
}
