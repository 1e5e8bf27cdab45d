package id.sinau.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;

/** A phone on a line that can be cut, with a course stored on it. */
abstract class StoringPhone extends InBrowser {

  static final String COURSE = "/k/uang-keluarga";
  static final String PIN = Registration.PIN;

  final Line line = new Line(Started.site());

  @AfterEach
  void hangUp() {
    line.close();
  }

  /** "Simpan di HP", with the PIN once more where this phone has no profile of hers yet. */
  static void keep(Page page, String course) {
    askToKeep(page, course);
    page.locator("body[data-shell] main h1").waitFor();
  }

  /** The same, without waiting for what comes of it. */
  static void askToKeep(Page page, String course) {
    page.navigate(course);
    page.locator("#keep button").click();
    page.locator("#keep #pin").fill(PIN);
    page.locator("#keep form .btn").click();
  }

  /** Somebody registers on this phone and stores the course; returns her account name. */
  static String registeredAndKept(Page page, String called) {
    var name = registered(page, called);
    keep(page, COURSE);
    return name;
  }

  /** The next step of the stored course, whatever it is: reads, begins, answers, hands in. */
  static void step(Page page) {
    var before = seen(page);
    if (page.locator("main input[name=answer]").count() > 0) {
      page.locator("main .choices li:first-child label").click();
    }
    var button = page.locator("main form .btn, main a.btn").first();
    button.click();
    page.waitForCondition(() -> !before.equals(seen(page)));
  }

  /** The page without its line of what is still unsent, which changes by itself. */
  private static String seen(Page page) {
    return page.evaluate(
            "() => location.href + [...document.querySelector('main').children].filter(e => e.id !== 'ticks').map(e => e.innerText).join()")
        .toString();
  }

  static void open(Page page, String pin) {
    page.locator("main input[name=who]").first().check();
    page.locator("#pin").fill(pin);
    page.locator("main form .btn").click();
  }
}
