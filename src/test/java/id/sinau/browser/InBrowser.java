package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at Sinau as people do. It fails when a page writes an error to the console,
 * when anything a page asks for is not answered, and where {@link #everybodyCanUse} finds a
 * barrier.
 */
@ExtendWith(Started.class)
abstract class InBrowser {

  private static final Path SEEN = Path.of("target/screenshots");
  private static final Path SHOWN = Path.of("src/docs/screenshots");
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private final List<BrowserContext> contexts = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();

  /** A learner's phone, 360 × 640, that speaks English as cheap phones do. */
  Page phone() {
    return page(onPhone());
  }

  /** The same, on its own line to the office. */
  Page phoneAt(String site) {
    return page(onPhone(), site);
  }

  /** A phone whose browser can be closed and opened again: all it stores lies in that folder. */
  BrowserContext kept(Path folder, String site) {
    var context = Started.kept(folder, site);
    context.setDefaultTimeout(20_000);
    listen(context.pages().get(0));
    return context;
  }

  /** The same with script switched off; every learner page works on it. */
  Page phoneWithoutScript() {
    return page(onPhone().setJavaScriptEnabled(false));
  }

  /** A desk in the office, 1280 × 800. */
  Page desk() {
    return page(new NewContextOptions().setViewportSize(1280, 800));
  }

  private static NewContextOptions onPhone() {
    return new NewContextOptions()
        .setViewportSize(new ViewportSize(360, 640))
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  private Page page(NewContextOptions options) {
    return page(options, Started.site());
  }

  private Page page(NewContextOptions options, String site) {
    var context =
        Started.browser()
            .newContext(options.setBaseURL(site).setLocale("en-US").setTimezoneId("Asia/Jakarta"));
    context.setDefaultTimeout(20_000);
    contexts.add(context);
    return listen(context.newPage());
  }

  private Page listen(Page page) {
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          // What could not be loaded is reported below, with its status.
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onResponse(this::listen);
    return page;
  }

  private void listen(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    Started.close(contexts);
    assertThat(complaints).as("errors in the console, parts not found").isEmpty();
  }

  /** No barrier that axe knows of, at WCAG 2.2 AA; and nothing wider than the screen. */
  static void everybodyCanUse(Page page) {
    // A page that is still arriving takes no script.
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    var found = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
    assertThat(found.getViolations())
        .as(page.url())
        .extracting(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().get(0).getTarget())
        .isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scrolling on " + page.url())
        .isTrue();
  }

  /** Keeps a picture of the page under {@code target/screenshots}. */
  static void picture(Page page, String name) {
    save(page, SEEN.resolve(name + ".png"));
  }

  /** Keeps a picture that the documentation shows; {@code -Dscreenshots=update} renews it there. */
  static void pictureToShow(Page page, String name) {
    var file = SEEN.resolve(name + ".png");
    save(page, file);
    if ("update".equals(System.getProperty("screenshots"))) {
      try {
        Files.createDirectories(SHOWN);
        Files.copy(
            file, SHOWN.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  private static void save(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** Somebody registers on this phone, by the shortest way; returns her account name. */
  static String registered(Page page, String called) {
    page.navigate("/daftar");
    Registration.fill(page, called, Registration.PIN);
    return page.locator(".code").innerText().strip();
  }
}
