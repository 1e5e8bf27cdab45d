package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Each member of staff enters at her own work, opens her pages, and meets a clear no elsewhere. */
@Order(3)
class StaffBrowser extends InBrowser {
  private static final String SECOND_ROUND = "bantuan-alat-usaha-purna-pmi-2026-tahap-2";
  private static final String PASSWORD = "sinau-demo";

  @Test
  void theOfficerSeesWhatNeedsHerTodayAndOpensTheNumbers() {
    var desk = signedIn("petugas");
    assertThat(desk.locator("h1").innerText()).contains("Ratna");
    everybodyCanUse(desk);
    pictureToShow(desk, "today");
    open(
        desk,
        List.of(
            "/staff/people/search",
            "/staff/grants/rounds",
            "/staff/grants/applications",
            "/staff/grants/round-edit",
            "/staff/grants/round?code=" + SECOND_ROUND,
            "/staff/grants/list?code=" + SECOND_ROUND,
            "/staff/certificates/certificates",
            "/staff/journal/receipts",
            "/staff/journal/trouble",
            "/staff/progress/recount",
            "/staff/privacy/erasures",
            "/staff/reports/courses",
            "/staff/reports/areas",
            "/staff/reports/people"));
    pictureToShow(desk, "report");
  }

  @Test
  void theDeciderFindsTheListThatWaits() {
    var desk = signedIn("kabid");
    open(desk, List.of("/staff/grants/list?code=" + SECOND_ROUND, "/staff/grants/rounds"));
    assertThat(desk.locator("main").innerText()).contains("tahap 2");
  }

  @Test
  void theTrainerFindsTheCourses() {
    var desk = signedIn("pelatih");
    open(
        desk,
        List.of(
            "/staff/courses/begin",
            "/staff/courses/bring",
            "/staff/courses/preview?course=aman-digital",
            "/staff/quizzes/questions?course=aman-digital",
            "/staff/quizzes/questions?course=aman-digital&hitung=semua",
            "/staff/courses/facts",
            "/staff/courses/list"));
    pictureToShow(desk, "trainer");
  }

  @Test
  void theAdministratorFindsAccountsAndSettings() {
    var desk = signedIn("admin");
    open(
        desk,
        List.of(
            "/staff/people/accounts",
            "/staff/people/new-account",
            "/staff/system/settings",
            "/staff/system/setting?key=office.crest",
            "/staff/system/setting?key=price.per.mb",
            "/staff/privacy/trail"));
  }

  @Test
  void aRoleThatMayNotSeeAPageGetsAClearNo() {
    var desk = signedIn("pelatih");
    assertThat(desk.navigate("/staff/people/accounts").status()).isIn(403, 404);
    assertThat(desk.locator("main h1").count()).isEqualTo(1);
  }

  @Test
  void aLearnerDoesNotEnterTheOffice() {
    var phone = phone();
    registered(phone, "Tini");
    var answer =
        phone.context().request().get(phone.url().replaceAll("(https?://[^/]+).*", "$1/staff/"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).doesNotContain("Exception");
  }

  private void open(Page desk, List<String> addresses) {
    for (var address : addresses) {
      Response answer = desk.navigate(address);
      assertThat(answer.status()).as(address).isEqualTo(200);
      everybodyCanUse(desk);
    }
  }

  private Page signedIn(String name) {
    var desk = desk();
    enter(desk, name);
    desk.waitForURL("**/staff/");
    return desk;
  }

  private static void enter(Page page, String name) {
    page.navigate("/masuk");
    page.fill("#name", name);
    page.fill("#secret", PASSWORD);
    page.locator("main form button.btn").first().click();
  }
}
