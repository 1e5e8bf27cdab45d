package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * Weighs pages as a cheap phone with an empty cache gets them. A slow line is mostly waiting, so
 * several phones wait side by side.
 */
final class Scales {
  private static final String PAINT =
      """
      window.painted = 0;
      new PerformanceObserver(list => { for (const e of list.getEntries()) window.painted = e.startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });""";

  /** The worker would fetch what it stores while the next page is weighed. */
  private static final String NO_WORKER =
      "if (navigator.serviceWorker) navigator.serviceWorker.register = async () => void (window.wantsWorker = true);";

  private final Supplier<Page> phones;
  private int worker;

  Scales(Supplier<Page> phones) {
    this.phones = phones;
  }

  /**
   * What a page costs.
   *
   * @param firstView bytes on the wire but script and what is fetched as it is scrolled to
   * @param script bytes of script on the wire, the service worker's with them
   * @param painted milliseconds until its largest part is painted
   */
  record Cost(Walker.Seen page, int firstView, int script, int requests, int painted) {
    String row() {
      return "| `%s` | %s | %.1f | %.1f | %d | %d |"
          .formatted(
              page.route(),
              page.who().isEmpty() ? "visitor" : page.who(),
              firstView / 1024.0,
              script / 1024.0,
              requests,
              painted);
    }
  }

  /** Weighs them all at the same time. */
  List<Cost> weigh(List<Walker.Seen> pages) {
    var under = new ArrayList<UnderWay>();
    pages.forEach(page -> under.add(new UnderWay(page, phones.get())));
    under.forEach(UnderWay::go);
    return under.stream().map(UnderWay::cost).toList();
  }

  private int serviceWorker(Page page) {
    if (worker == 0) {
      var bytes = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(bytes)) {
        zip.write(page.context().request().get("/sw.js").body());
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
      worker = bytes.size();
    }
    return worker;
  }

  private final class UnderWay {
    private final Walker.Seen seen;
    private final Page page;
    private final Wire wire;
    private final AtomicBoolean loaded = new AtomicBoolean();

    UnderWay(Walker.Seen seen, Page page) {
      this.seen = seen;
      this.page = page;
      page.context().addCookies(seen.cookies());
      page.addInitScript(PAINT + NO_WORKER);
      page.onLoad(there -> loaded.set(true));
      wire = new Wire(page).onACheapPhone();
    }

    /** Does not wait for the page, so that the others set out too. */
    void go() {
      page.evaluate("to => void setTimeout(() => location.assign(to))", address());
    }

    private String address() {
      return Started.site() + seen.address();
    }

    Cost cost() {
      page.waitForCondition(() -> loaded.get() && wire.isQuiet());
      page.waitForCondition(() -> (boolean) page.evaluate("painted > 0"));
      assertThat(page.url()).isEqualTo(address());
      var painted = ((Number) page.evaluate("painted")).intValue();
      var wantsWorker = (Boolean) page.evaluate("!!window.wantsWorker");
      int script = wire.bytes("Script") + (wantsWorker ? serviceWorker(page) : 0);
      page.close();
      return new Cost(seen, wire.firstView(), script, wire.requests(), painted);
    }
  }
}
