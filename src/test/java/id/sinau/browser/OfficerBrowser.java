package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer's day: what waits, the numbers, the people behind them, their data with a reason. */
class OfficerBrowser extends InBrowser {
  private static final String COMPLETED = "/staff/reports/people?state=COMPLETED";

  @Test
  void theStartPageSaysWhatWaitsAndLeadsToIt() {
    var desk = new Desk(desk()).enter("petugas");
    var task = desk.page.locator(".tasks a[href*='stage=SUBMITTED']");
    var count = Integer.parseInt(task.locator(".count").innerText());
    assertThat(count).isPositive();
    Clicks.follow(desk.page, task);
    assertThat(desk.page.locator("tbody tr").count()).isEqualTo(Math.min(count, 25));
    everybodyCanUse(desk.page);
  }

  @Test
  void everyNumberOpensToThePeopleBehindIt() {
    var desk = new Desk(desk()).enter("petugas").open("/staff/reports/courses");
    var number =
        desk.page
            .locator("tbody tr")
            .filter(new Locator.FilterOptions().setHasText("Aman di HP"))
            .locator("a[href*='state=COMPLETED']");
    var people = number.innerText();
    assertThat(whole(people)).isGreaterThan(25);
    Clicks.follow(desk.page, number);
    assertThat(desk.page.locator("h1").innerText()).contains(people);
    everybodyCanUse(desk.page);

    desk.page.locator("th.ui-sortable-column").getByText("Nama").first().click();
    desk.page.locator("th[aria-sort=ascending]").waitFor();
    assertThat(names(desk)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    var first = person(desk);
    desk.page.locator(".ui-paginator-next").click();
    desk.page.locator(".ui-paginator-page.ui-state-active").getByText("2").waitFor();
    assertThat(person(desk)).isNotEqualTo(first);
    assertThat(desk.page.locator(".ui-paginator-current").innerText()).contains("26");
  }

  @Test
  void sheNarrowsTheListToOneKecamatan() {
    var desk = new Desk(desk()).enter("petugas").open("/staff/reports/people");
    int everybody = whole(desk.page.locator("h1").innerText());
    desk.page.locator("[id='f:subdistrict']").click();
    desk.page.locator("[id='f:subdistrict_items'] li").getByText("Tegaldlimo").click();
    desk.page.waitForLoadState(LoadState.NETWORKIDLE);
    desk.press("f:show");
    assertThat(desk.page.url()).contains("35.10.04");
    assertThat(whole(desk.page.locator("h1").innerText())).isBetween(1, everybody - 1);
    assertThat(desk.page.locator("tbody tr").first().innerText()).contains("Tegaldlimo");
  }

  @Test
  void sheTakesTheListAsXlsxWhoseNikAndPhoneAreText() {
    var desk = new Desk(desk()).enter("petugas").open(COMPLETED);
    int people = whole(desk.page.locator("h1").innerText());
    var sheet = Sheet.read(taken(desk, "f:xlsx").path());
    assertThat(sheet.size()).isEqualTo(people);
    for (var title : new String[] {"NIK (disamarkan)", "Nomor HP"}) {
      assertThat(sheet.column(title)).as(title).isNotEmpty().allMatch(Sheet.Cell::isText);
    }
    assertThat(sheet.column("NIK (disamarkan)"))
        .allMatch(nik -> nik.value().matches("3510•+\\d{4}"));
    assertThat(sheet.column("Materi dibaca")).isNotEmpty().noneMatch(Sheet.Cell::isText);
  }

  @Test
  void sheTakesTheListAsCsv() throws IOException {
    var desk = new Desk(desk()).enter("petugas").open(COMPLETED);
    int people = whole(desk.page.locator("h1").innerText());
    var lines = Files.readAllLines(taken(desk, "f:csv").path(), StandardCharsets.UTF_8);
    assertThat(lines).hasSize(people + 1);
    assertThat(lines.get(0)).startsWith("\uFEFF").contains("Nomor HP");
    var taken = new Desk(desk()).enter("inspektorat").open("/staff/privacy/trail");
    assertThat(taken.main()).contains("petugas").contains("Daftar diunduh");
  }

  @Test
  void theWholeNikNeedsAReasonThatTheLearnerReads() {
    var phone = phone();
    var tini = Applicant.registered(phone, "Tini", Registration.TEGALDLIMO);
    var officer = new Desk(desk()).enter("petugas");
    var office = GrantOffice.open(officer, "Bantuan Uji NIK", null, 7);
    var nik = Applicant.nik();
    var application = tini.apply(office.round(), nik);

    office.file(application);
    assertThat(officer.main()).contains("3510••••••••" + nik.substring(12)).doesNotContain(nik);
    Clicks.follow(officer.page, officer.page.locator("a.see[href*='lihat=1']"));
    office.press("nik");
    assertThat(officer.page.locator("#why-error").innerText()).isNotBlank();
    assertThat(officer.main()).doesNotContain(nik);
    officer.type("why", "Mencocokkan dengan KTP yang dibawa.");
    office.press("nik");
    assertThat(officer.main()).contains(nik);
    everybodyCanUse(officer.page);

    phone.navigate("/data-saya/nik");
    assertThat(phone.locator("main").innerText())
        .contains("Mencocokkan dengan KTP yang dibawa.")
        .contains("Ratna");
    everybodyCanUse(phone);
    picture(phone, "who-read-my-nik");
    var inspector = new Desk(desk()).enter("inspektorat").open("/staff/privacy/trail");
    assertThat(inspector.main()).contains("Mencocokkan dengan KTP yang dibawa.");
  }

  @Test
  void anUnusualNikWarnsHerAndTheOfficerButStopsNobody() {
    var tini = Applicant.registered(phone(), "Tini", Registration.TEGALDLIMO);
    var officer = new Desk(desk()).enter("petugas");
    var office = GrantOffice.open(officer, "Bantuan Uji NIK lain", null, 7);
    tini.answerUpToNik(office.round(), Applicant.nik().replaceFirst("^35100444058", "33740444059"));
    assertThat(tini.phone.locator("main").innerText())
        .contains("Periksa NIK sekali lagi")
        .contains("di luar Banyuwangi")
        .contains("Tahun lahir di NIK berbeda");
    everybodyCanUse(tini.phone);
    picture(tini.phone, "nik-unusual");
    Clicks.press(tini.phone, "back");
    assertThat(tini.phone.locator("#nik").count()).as("a slip can be mended").isEqualTo(1);
    tini.phone.fill("#nik", Applicant.nik().replaceFirst("^3510", "3374"));
    tini.next();
    assertThat(tini.phone.locator("main").innerText()).doesNotContain("Tahun lahir di NIK berbeda");
    office.file(tini.sendPlan());
    assertThat(officer.main())
        .contains("NIK dari daerah lain")
        .doesNotContain("NIK berbeda tahun lahir");
    everybodyCanUse(officer.page);
  }

  @Test
  void aForgottenPinIsMadeAnewInPerson() {
    var name = registered(phone(), "Wati");
    var desk = new Desk(desk()).enter("petugas").open("/staff/people/search?cari=" + name);
    Clicks.follow(desk.page, desk.page.locator("tbody a").first());
    Clicks.follow(desk.page, desk.page.locator("a[href^='/lapangan/pin/']"));
    desk.page.locator("ul.choices label").first().click();
    desk.type("pin", "975310").type("pinAgain", "975310");
    Clicks.follow(desk.page, desk.page.locator("main form button.btn"));
    assertThat(desk.main()).contains("PIN baru sudah disimpan");

    var hers = phone();
    signIn(hers, name, Registration.PIN);
    assertThat(hers.locator("#secret-error").innerText()).contains("belum cocok");
    signIn(hers, name, "975310");
    assertThat(hers.url()).endsWith("/saya");
    hers.navigate("/pesan");
    assertThat(hers.locator("main").innerText()).contains("PIN");
  }

  private static void signIn(com.microsoft.playwright.Page page, String name, String pin) {
    page.navigate("/masuk");
    page.fill("#name", name);
    page.fill("#secret", pin);
    Clicks.follow(page, page.locator("main form button.btn").first());
  }

  private static Download taken(Desk desk, String button) {
    return desk.page.waitForDownload(() -> desk.at(button).click());
  }

  private static List<String> names(Desk desk) {
    return desk.page.locator("[id='f:t_data'] td:first-child a").allInnerTexts();
  }

  /** The address of the person in the first row. */
  private static String person(Desk desk) {
    return desk.page.locator("[id='f:t_data'] a").first().getAttribute("href");
  }

  /** The first number in a sentence, written as Indonesia writes it. */
  private static int whole(String words) {
    return Integer.parseInt(words.replaceAll("^\\D*([\\d.]+).*$", "$1").replace(".", ""));
  }
}
