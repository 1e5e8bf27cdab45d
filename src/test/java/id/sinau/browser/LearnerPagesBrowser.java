package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the learner face (design.md §6). */
class LearnerPagesBrowser extends InBrowser {

  private static final int TEXT_PAGE = 14 * 1024;
  private static final int SCRIPT = 20 * 1024;

  /** Device, language, sign-in; a page for learners never makes an HttpSession. */
  private static final Set<String> COOKIES = Set.of("hp", "bahasa", "sinau");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/masuk",
        "/lupa-pin",
        "/daftar",
        "/orang",
        "/k/aman-digital",
        "/k/aman-digital/01-kunci-hp",
        "/tidak-ada"
      })
  void aVisitorsPageIsSmallAndGuarded(String address) {
    isSmallAndGuarded(phone(), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/saya",
        "/daftar/selesai",
        "/keluar",
        "/data-saya",
        "/data-saya/nik",
        "/data-saya/persetujuan",
        "/pesan",
        "/bantuan",
        "/sertifikat"
      })
  void aLearnersPageIsSmallAndGuarded(String address) {
    var phone = phone();
    registered(phone, "Tini");
    isSmallAndGuarded(phone, address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lapangan/ujian", "/lapangan/kartu", "/lapangan/kiriman"})
  void aCompanionsPageIsSmallAndGuarded(String address) {
    var phone = phone();
    phone.navigate("/masuk");
    phone.locator("#name").fill("kader");
    phone.locator("#secret").fill("sinau-demo");
    phone.locator("main button[type=submit]").click();
    phone.waitForURL("**/lapangan**");
    isSmallAndGuarded(phone, address);
  }

  private static void isSmallAndGuarded(Page page, String address) {
    page.navigate("about:blank");
    var wire = new Wire(page);
    var answer = page.navigate(Started.site() + address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(answer.status()).isEqualTo(address.equals("/tidak-ada") ? 404 : 200);
    assertThat(answer.headerValues("content-security-policy"))
        .hasSize(1)
        .first()
        .asString()
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.context().cookies())
        .extracting(c -> c.name)
        .allSatisfy(name -> assertThat(COOKIES).contains(name));
    assertThat(page.context().cookies()).allSatisfy(LearnerPagesBrowser::isGuarded);
    assertThat(wire.bytes("Script")).as("script on " + address).isLessThanOrEqualTo(SCRIPT);
    assertThat(wire.bytesWithout("Script"))
        .as("first view of %s: %s", address, wire.parts)
        .isBetween(1000, TEXT_PAGE);
    everybodyCanUse(page);
    picture(page, "learner" + address.replaceAll("[^a-z0-9]+", "-"));
  }

  private static void isGuarded(Cookie cookie) {
    assertThat(cookie.httpOnly).as(cookie.name).isTrue();
    assertThat(cookie.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);
  }

  /** Counts what comes over the wire, headers and compression included. */
  private static final class Wire {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Integer> bytes = new HashMap<>();

    Wire(Page page) {
      CDPSession chrome = page.context().newCDPSession(page);
      chrome.send("Network.enable");
      var noCache = new JsonObject();
      noCache.addProperty("cacheDisabled", true);
      chrome.send("Network.setCacheDisabled", noCache);
      // What the phone already keeps would count as nothing.
      var noWorker = new JsonObject();
      noWorker.addProperty("bypass", true);
      chrome.send("Network.setBypassServiceWorker", noWorker);
      chrome.on(
          "Network.responseReceived",
          event -> kinds.put(text(event, "requestId"), text(event, "type")));
      chrome.on("Network.loadingFinished", this::count);
    }

    private void count(JsonObject event) {
      var kind = kinds.getOrDefault(text(event, "requestId"), "Other");
      var length = event.get("encodedDataLength").getAsInt();
      parts.add(kind + " " + length);
      bytes.merge(kind, length, Integer::sum);
    }

    private static String text(JsonObject event, String name) {
      return event.get(name).getAsString();
    }

    int bytes(String kind) {
      return bytes.getOrDefault(kind, 0);
    }

    int bytesWithout(String kind) {
      return bytes.values().stream().mapToInt(Integer::intValue).sum() - bytes(kind);
    }
  }
}
