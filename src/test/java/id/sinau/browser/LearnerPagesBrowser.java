package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the learner face (design.md §6). */
@Order(4)
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
    var wire = new Wire(page).withoutWorker();
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
    assertThat(wire.firstView())
        .as("first view of %s: %s", address, wire.parts)
        .isBetween(1000, TEXT_PAGE);
    everybodyCanUse(page);
    picture(page, "learner" + address.replaceAll("[^a-z0-9]+", "-"));
  }

  private static void isGuarded(Cookie cookie) {
    assertThat(cookie.httpOnly).as(cookie.name).isTrue();
    assertThat(cookie.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);
  }
}
