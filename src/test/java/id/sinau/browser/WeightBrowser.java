package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import id.sinau.browser.Scales.Cost;
import id.sinau.browser.Walker.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every learner, public and field page on slow 3G and a slow processor: what it weighs, how many
 * requests it makes, when its largest part is painted. The table is {@code target/weights.md}.
 */
@Isolated("other browsers would slow what is measured")
class WeightBrowser extends InBrowser {
  private static final int FIRST_VIEW = 14 * 1024;
  private static final int SCRIPT = 20 * 1024;
  private static final int PAINT_MILLIS = 1500;

  /**
   * Other programs make this machine slow, nothing makes it fast: the best of these is the page's.
   */
  private static final int TRIES = 4;

  private static final int AT_ONCE = 4;
  private static final Path TABLE = Path.of("target/weights.md");

  /** Reached by nobody; {@link Occasions} says why. */
  private static final Set<String> NO_PAGES = Set.of(Occasions.CHOOSING_LANGUAGE, Occasions.SHELL);

  /** Who looks, and where she begins. */
  private static final Map<String, List<String>> PEOPLE =
      new TreeMap<>(
          Map.of(
              "",
                  List.of(
                      "/", "/masuk", "/lupa-pin", "/daftar", "/orang", "/s", "/kirim", "/bantuan"),
              "tini", List.of("/saya", "/k/uang-keluarga", "/daftar/selesai", "/keluar"),
              "joko",
                  List.of(
                      "/saya",
                      "/data-saya",
                      "/sertifikat",
                      "/pesan",
                      "/bantuan",
                      "/pendapat/aman-digital"),
              "wayan", List.of("/saya", "/data-saya", "/bantuan"),
              "kader",
                  List.of(
                      "/lapangan",
                      "/lapangan/orang?cari=tini",
                      "/lapangan/kartu",
                      "/lapangan/kiriman",
                      "/lapangan/ujian"),
              "petugas", List.of("/lapangan"),
              "pelatih",
                  List.of(
                      "/pratinjau/uang-keluarga/01-catat-uang",
                      "/pratinjau/uang-keluarga/kuis/bab-1")));

  private int times;

  @Test
  void everyPageIsLightAndSoonThere() throws IOException {
    var from = System.nanoTime();
    var pages = pages();
    var found = System.nanoTime();
    var costs = weighed(new ArrayList<>(pages.values()));
    var table = new ArrayList<String>();
    table.add("| page | as seen by | first view, KB | script, KB | requests | largest paint, ms |");
    table.add("|---|---|---|---|---|---|");
    costs.values().forEach(cost -> table.add(cost.row()));
    table.add(
        "\nFound in %d s, weighed in %d s, %d times."
            .formatted(seconds(from, found), seconds(found, System.nanoTime()), times));
    Files.write(TABLE, table);
    var missed = new TreeSet<>(Routes.ALL);
    missed.removeAll(pages.keySet());
    assertThat(missed).as("pages that nobody looked at").isEqualTo(NO_PAGES);
    assertThat(costs.values()).as("within budget").allMatch(WeightBrowser::isWithin);
  }

  private static long seconds(long from, long to) {
    return Duration.ofNanos(to - from).toSeconds();
  }

  private static boolean isWithin(Cost cost) {
    return cost.firstView() <= FIRST_VIEW
        && cost.script() <= SCRIPT
        && cost.painted() <= PAINT_MILLIS;
  }

  /** Several side by side; what seems too heavy then is weighed again, at last alone. */
  private Map<String, Cost> weighed(List<Seen> pages) {
    var scales = new Scales(this::phone);
    var best = new TreeMap<String, Cost>();
    var left = pages;
    for (int round = 0; round < TRIES && !left.isEmpty(); round++) {
      int together = Math.max(1, AT_ONCE >> round);
      times += left.size();
      for (int from = 0; from < left.size(); from += together) {
        scales
            .weigh(left.subList(from, Math.min(left.size(), from + together)))
            .forEach(
                cost ->
                    best.merge(
                        cost.page().route(), cost, (a, b) -> a.painted() <= b.painted() ? a : b));
      }
      left = best.values().stream().filter(cost -> !isWithin(cost)).map(Cost::page).toList();
    }
    return best;
  }

  /** Each page once, found by the links that people have. */
  private Map<String, Seen> pages() {
    var found = new TreeMap<String, Seen>();
    new Occasions(this::phoneWithoutScript, this::desk).arise().forEach(each -> each.walk(found));
    PEOPLE.forEach((who, starts) -> new Walker(who, signedIn(who), starts).walk(found));
    return found;
  }

  private BrowserContext signedIn(String who) {
    var page = phoneWithoutScript();
    if (!who.isEmpty()) {
      page.navigate("/masuk");
      page.locator("#name").fill(who);
      page.locator("#secret")
          .fill(Set.of("tini", "joko", "wayan").contains(who) ? Registration.PIN : "sinau-demo");
      page.locator("main form button.btn").first().click();
      assertThat(page.url()).doesNotEndWith("/masuk");
    }
    return page.context();
  }
}
