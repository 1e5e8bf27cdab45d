package id.sinau.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The browser of one thread: Playwright's objects may be used by the thread that made them only.
 */
final class ThreadsChromium implements AutoCloseable {

  private final Chromium chromium;
  private final String mark;
  private final Playwright playwright;
  private final Map<String, String> environment = new HashMap<>(System.getenv());
  private Browser browser;

  ThreadsChromium(Chromium chromium, int number) {
    this.chromium = chromium;
    // Chromium passes over what it does not know; by this its processes are found.
    mark = "--sinau-thread=" + ProcessHandle.current().pid() + "-" + number;
    environment.putAll(chromium.environment());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  Browser browser() {
    if (browser == null || !browser.isConnected()) {
      browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(chromium.program())
                      .setEnv(environment)
                      .setArgs(arguments()));
    }
    return browser;
  }

  /** A phone's browser that keeps what it stores in a folder; to be closed by the caller. */
  BrowserContext kept(Path folder, String site) {
    return playwright
        .chromium()
        .launchPersistentContext(
            folder,
            new LaunchPersistentContextOptions()
                .setExecutablePath(chromium.program())
                .setEnv(environment)
                .setArgs(arguments())
                .setBaseURL(site)
                .setLocale("en-US")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(360, 640)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
  }

  /** Ends this thread's Chromium, and no other, whatever it waits for. */
  void end() {
    ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(mark))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private List<String> arguments() {
    // Chromium refuses its sandbox to root, and a container has none.
    return List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", mark);
  }

  @Override
  public void close() {
    if (browser != null) {
      browser.close();
    }
    playwright.close();
  }
}
