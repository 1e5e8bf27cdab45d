package id.sinau.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import id.sinau.launch.Settings;
import id.sinau.launch.Sinau;
import id.sinau.suite.FreshDatabase;
import id.sinau.suite.TestHome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts Sinau and Chromium for the first browser test and stops both after the last. Where no
 * Chromium can be had the tests are skipped, with the reason.
 */
final class Started implements ExecutionCondition, BeforeAllCallback {

  /** Chromium refuses its sandbox to root, and a container has none. */
  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

  private static final long PATIENCE_MILLIS = 20_000;

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Started.class);
  private static Optional<Chromium> chromium;
  private static String whyNot;
  private static Both running;

  @Override
  public synchronized ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    if (chromium == null) {
      try {
        chromium = Optional.of(Chromium.find());
      } catch (Chromium.Missing missing) {
        chromium = Optional.empty();
        whyNot = missing.getMessage();
      }
    }
    return chromium.isPresent()
        ? ConditionEvaluationResult.enabled(null)
        : ConditionEvaluationResult.disabled(whyNot);
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    running =
        test.getRoot()
            .getStore(OURS)
            .getOrComputeIfAbsent("both", key -> new Both(chromium.orElseThrow()), Both.class);
  }

  static Browser browser() {
    if (!running.browser.isConnected()) {
      running.browser = running.launch();
    }
    return running.browser;
  }

  /**
   * Closes what a test opened. Chromium sometimes never answers that while a service worker still
   * waits for its network (puppeteer#11627); it is then ended, and the next test gets a new one.
   */
  static void close(List<BrowserContext> contexts) {
    var ended = new AtomicBoolean();
    var patience = new Timer(true);
    patience.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ended.set(true);
            ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
          }
        },
        PATIENCE_MILLIS);
    try {
      contexts.forEach(BrowserContext::close);
    } catch (PlaywrightException gone) {
      if (!ended.get()) {
        throw gone;
      }
    } finally {
      patience.cancel();
    }
  }

  /** A phone's browser that keeps what it stores in a folder; to be closed by the caller. */
  static BrowserContext kept(Path folder, String site) {
    return running
        .playwright
        .chromium()
        .launchPersistentContext(
            folder,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(chromium.orElseThrow().program())
                .setEnv(running.environment)
                .setArgs(ARGUMENTS)
                .setBaseURL(site)
                .setLocale("en-US")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(360, 640)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
  }

  /** Where Sinau is, without the last slash. */
  static String site() {
    return running.sinau.address().replaceFirst("/$", "");
  }

  /** The application and the browser. */
  private static final class Both implements AutoCloseable {
    private final Optional<FreshDatabase> named = FreshDatabase.onNamedServer();
    private final Sinau sinau;
    private final Playwright playwright;
    private final Map<String, String> environment;
    private final Chromium chromium;
    private Browser browser;

    Both(Chromium chromium) {
      sinau = Sinau.start(settings());
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      environment = new HashMap<>(System.getenv());
      environment.putAll(chromium.environment());
      this.chromium = chromium;
      browser = launch();
    }

    private Browser launch() {
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(chromium.program())
                  .setEnv(environment)
                  .setArgs(ARGUMENTS));
    }

    private Settings settings() {
      var given = new HashMap<String, String>();
      var port = TestHome.freePort();
      given.put("SINAU_HOME", TestHome.fresh().toString());
      given.put("SINAU_PORT", String.valueOf(port));
      given.put("SINAU_DEMO", "true");
      given.put("SINAU_BASE_URL", "http://localhost:" + port);
      named.ifPresent(
          database -> {
            given.put("SINAU_DB_URL", database.url());
            given.put("SINAU_DB_USER", database.user());
            given.put("SINAU_DB_PASSWORD", database.password());
          });
      var checkout = Path.of("").toAbsolutePath();
      return Settings.read(
          List.of("--run", checkout.toString()), given::get, checkout.resolve("target/sinau-app"));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      sinau.close();
      named.ifPresent(FreshDatabase::close);
    }
  }
}
