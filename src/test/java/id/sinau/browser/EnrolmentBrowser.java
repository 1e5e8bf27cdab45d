package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnrolmentBrowser extends InBrowser {
  private static final String COURSE = "/k/aman-digital";
  private static final String WHY = "Akun ini dipakai dua orang sekaligus.";

  @Test
  void anOfficerEndsHerEnrolmentSheReadsWhyAndGoesOnWhenAllowed() {
    var phone = phone();
    var name = registered(phone, "Wati");
    new CourseOnPhone(phone, "aman-digital").take();

    var desk = new Desk(desk()).enter("petugas").open("/staff/people/search?cari=" + name);
    Clicks.follow(desk.page, desk.page.locator("tbody a").first());
    Clicks.follow(desk.page, desk.page.locator("a[href^='/staff/progress/enrolments']"));
    everybodyCanUse(desk.page);
    Clicks.press(desk.page, "end");
    assertThat(desk.main()).contains("Pilih dulu pelatihannya");
    choose(desk);
    desk.type("why", "ya");
    Clicks.press(desk.page, "end");
    assertThat(desk.at("why-error").innerText()).isNotBlank();
    assertThat(desk.at("why").inputValue()).isEqualTo("ya");
    desk.type("why", WHY);
    picture(desk.page, "enrolment-end");
    Clicks.press(desk.page, "end");
    assertThat(desk.main()).contains("Keikutsertaan dihentikan").contains(WHY);

    phone.navigate(COURSE);
    assertThat(phone.locator("main").innerText()).contains("dihentikan");
    everybodyCanUse(phone);
    picture(phone, "enrolment-ended");
    Clicks.follow(phone, phone.locator("main a[href='/pesan']"));
    assertThat(phone.locator("main").innerText()).contains("Aman di HP").contains(WHY);

    Clicks.follow(desk.page, desk.page.locator("a[href^='/staff/progress/enrolments']"));
    choose(desk);
    desk.type("why", "Akunnya sudah dipisah untuk dua orang.");
    Clicks.press(desk.page, "resume");
    phone.navigate(COURSE);
    assertThat(phone.locator("main").innerText()).doesNotContain("dihentikan");
  }

  private static void choose(Desk desk) {
    desk.page.locator("label[for='course-aman-digital']").click();
  }
}
