package id.sinau.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import id.sinau.launch.Settings;
import id.sinau.launch.Sinau;
import id.sinau.suite.FreshDatabase;
import id.sinau.suite.TestHome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts Sinau for the first browser test and a Chromium for each thread that tests, and stops them
 * after the last. Where no Chromium can be had the tests are skipped, with the reason.
 */
final class Started implements ExecutionCondition, BeforeAllCallback {

  private static final long PATIENCE_MILLIS = 20_000;

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Started.class);
  private static Optional<Chromium> chromium;
  private static String whyNot;
  private static Site running;

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
        test.getRoot().getStore(OURS).getOrComputeIfAbsent("site", key -> new Site(), Site.class);
  }

  static Browser browser() {
    return running.mine().browser();
  }

  /**
   * Closes what a test opened. Chromium sometimes never answers that while a service worker still
   * waits for its network (puppeteer#11627); it is then ended, and the next test gets a new one.
   */
  static void close(List<BrowserContext> contexts) {
    var ended = new AtomicBoolean();
    var mine = running.mine();
    var patience = new Timer(true);
    patience.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ended.set(true);
            mine.end();
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
    return running.mine().kept(folder, site);
  }

  /** Where Sinau is, without the last slash. */
  static String site() {
    return running.sinau.address().replaceFirst("/$", "");
  }

  /** The application, and the browsers that look at it. */
  private static final class Site implements AutoCloseable {
    private final Optional<FreshDatabase> named = FreshDatabase.onNamedServer();
    private final Sinau sinau = Sinau.start(settings());
    private final List<ThreadsChromium> browsers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<ThreadsChromium> mine = ThreadLocal.withInitial(this::another);

    ThreadsChromium mine() {
      return mine.get();
    }

    private ThreadsChromium another() {
      var another = new ThreadsChromium(chromium.orElseThrow(), browsers.size());
      browsers.add(another);
      return another;
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
      browsers.forEach(ThreadsChromium::close);
      sinau.close();
      named.ifPresent(FreshDatabase::close);
    }
  }
}
