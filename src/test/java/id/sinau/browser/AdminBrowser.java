package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The administrator makes accounts, grants and ends roles, and changes settings, each with why. */
class AdminBrowser extends InBrowser {

  @Test
  void sheMakesAnAccountWhoseOwnerChoosesTheSecretByAOneTimeLink() {
    var admin = new AdminDesk(new Desk(desk()).enter("admin"));
    var name = free("sari");
    var link = admin.make(name, "Sari Wulandari");
    everybodyCanUse(admin.desk.page);
    var lastDay = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusMonths(3).toString();
    admin.grant("OFFICER", "35.10.04", lastDay, "Petugas Kecamatan Tegaldlimo sampai akhir tahun.");
    assertThat(admin.desk.main())
        .contains("Petugas dinas")
        .contains("Tegaldlimo")
        .contains("admin")
        .contains("Petugas Kecamatan Tegaldlimo sampai akhir tahun.");
    everybodyCanUse(admin.desk.page);
    pictureToShow(admin.desk.page, "account");

    var hers = desk();
    AdminDesk.choosePassword(hers, link, AdminDesk.PASSWORD);
    hers.navigate(link);
    assertThat(hers.locator("main").innerText()).as("the link is worn").contains("tautan");
    var sari = new Desk(hers).enter(name, AdminDesk.PASSWORD);
    assertThat(sari.page.locator("h1").innerText()).contains("Sari");

    sari.open("/staff/reports/people?area=35.10.05");
    assertThat(sari.page.locator("h1").innerText()).as("another kecamatan").contains("0");
    sari.open("/staff/reports/people");
    assertThat(sari.page.locator("tbody tr").first().innerText()).contains("Tegaldlimo");
    assertThat(sari.page.navigate("/staff/people/accounts").status()).isIn(403, 404);
    assertThat(sari.main()).doesNotContain("Exception").isNotBlank();
    everybodyCanUse(sari.page);
    picture(sari.page, "clear-no");
  }

  @Test
  void anEndedRoleOpensNothingMore() {
    var admin = new AdminDesk(new Desk(desk()).enter("admin"));
    var name = free("budi");
    var link = admin.make(name, "Budi Santoso");
    admin.grant("TRAINER", "35.10", "", "Pelatih baru dari LPK.");
    var his = desk();
    AdminDesk.choosePassword(his, link, AdminDesk.PASSWORD);
    var budi = new Desk(his).enter(name, AdminDesk.PASSWORD);
    assertThat(budi.page.navigate("/staff/courses/list").status()).isEqualTo(200);

    Clicks.follow(admin.desk.page, admin.desk.page.locator("a[href*='/end-role']"));
    admin.submit();
    assertThat(admin.desk.page.locator("#why-error, #errors").count()).isPositive();
    admin.desk.type("why", "Kontrak pelatih selesai.");
    admin.submit();
    assertThat(admin.desk.main()).contains("Kontrak pelatih selesai.");
    assertThat(budi.page.navigate("/staff/courses/list").status()).isIn(403, 404);
    assertThat(budi.main()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void aForgottenPasswordIsReplacedByAnotherLink() {
    var admin = new AdminDesk(new Desk(desk()).enter("admin"));
    var name = free("rini");
    var first = admin.make(name, "Rini Astuti");
    admin.grant("TRAINER", "35.10", "", "Pelatih baru dari LPK.");
    var hers = desk();
    AdminDesk.choosePassword(hers, first, AdminDesk.PASSWORD);
    Clicks.follow(admin.desk.page, admin.desk.page.locator("a[href*='/password-link']"));
    admin.desk.type("why", "Lupa kata sandi, datang sendiri.");
    admin.submit();
    var link = admin.desk.page.locator("code.code").innerText().strip();
    AdminDesk.choosePassword(hers, link.replaceFirst("https?://[^/]+", ""), "sawah hijau di Licin");
    new Desk(hers).enter(name, "sawah hijau di Licin");
    var old = phone();
    old.navigate("/masuk");
    old.fill("#name", name);
    old.fill("#secret", AdminDesk.PASSWORD);
    Clicks.follow(old, old.locator("main form button.btn").first());
    assertThat(old.locator("#secret-error").count()).isEqualTo(1);
  }

  @Test
  void eachChangeOfASettingIsARowWithWhoAndWhy() {
    var admin = new AdminDesk(new Desk(desk()).enter("admin"));
    admin.desk.open("/staff/system/setting?key=signer.title").type("value", "Plt. Kepala Dinas");
    admin.submit();
    assertThat(admin.desk.page.locator("#why-error").count()).as("why is asked").isEqualTo(1);
    assertThat(admin.desk.at("value").inputValue()).isEqualTo("Plt. Kepala Dinas");
    admin.desk.type("why", "Kepala dinas purna tugas.");
    admin.submit();
    admin.desk.open("/staff/system/setting?key=signer.title");
    assertThat(admin.desk.page.locator("ol.story li").first().innerText())
        .contains("admin")
        .contains("Plt. Kepala Dinas")
        .contains("Kepala dinas purna tugas.");
    everybodyCanUse(admin.desk.page);
  }

  private static String free(String name) {
    return name + "-" + System.nanoTime() % 100_000;
  }
}
