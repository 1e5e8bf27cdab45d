package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A round of equipment grants from its announcement to the visit, by everybody who takes part. */
@Order(2)
class GrantsBrowser extends InBrowser {
  private static final String COURSE = "aman-digital";
  private static final String DECREE = "188/" + System.nanoTime() % 1_000_000 + "/KEP/429.011/2026";
  private static final String KALIPAIT = "35.10.04.2009";

  @Test
  void fromTheAnnouncementToTheVisit() throws IOException {
    var ratna = new Desk(desk()).enter("petugas");
    var office = GrantOffice.open(ratna, "Bantuan Kompor Desa", COURSE, 0);
    everybodyCanUse(ratna.page);
    var round = office.round();

    var tini = Applicant.registered(phone(), "Tini", Registration.TEGALDLIMO);
    assertThat(tini.look(round)).contains("Tinggal 1 syarat lagi").contains("Aman di HP");
    assertThat(tini.phone.locator("main a[href*='" + COURSE + "']").count()).isPositive();
    everybodyCanUse(tini.phone);
    picture(tini.phone, "grant-missing");
    new CourseOnPhone(tini.phone, COURSE).pass();
    assertThat(tini.look(round)).contains("sudah memenuhi");
    everybodyCanUse(tini.phone);
    picture(tini.phone, "grant-eligible");
    var application = tini.apply(round);
    assertThat(tini.sees(application)).contains("Gorengan");

    var dwi = new Desk(verifierWhoAlsoDecides());
    office.at(dwi).file(application);
    everybodyCanUse(dwi.page);
    pictureToShow(dwi.page, "application");
    office.at(dwi).press("pass");

    var officerOutside = FieldPhone.of(phone(), "petugas");
    assertThat(officerOutside.isAskedToSurvey(application))
        .as("her desa has a companion")
        .isFalse();
    var companion = FieldPhone.of(phone(), "kader");
    assertThat(companion.isAskedToSurvey(application)).isTrue();
    companion.survey(application, 3);
    assertThat(companion.open("/lapangan/survei/" + application)).contains("18 dari 24");
    everybodyCanUse(companion.phone);

    office.closeAndPropose();
    office.at(dwi).list();
    assertThat(office.at(dwi).line(application).innerText())
        .contains("Anda memeriksa atau menyurvei ini. Orang lain yang memutuskan.");
    assertThat(dwi.page.locator("[name='verdict-" + application + "']").count()).isZero();
    everybodyCanUse(dwi.page);

    var kabid = new Desk(desk()).enter("kabid");
    office.at(kabid).list().decide(application, "APPROVE", null);
    everybodyCanUse(kabid.page);
    pictureToShow(kabid.page, "ranked-list");

    assertThat(officerOutside.open("/lapangan/serah-terima/" + application))
        .contains("belum ada dalam SK");
    assertThat(officerOutside.phone.locator("main form").count()).isZero();
    office.decree(DECREE);
    everybodyCanUse(ratna.page);
    assertThat(ratna.main()).contains("Tini Aminah").contains(DECREE);

    officerOutside.handOver(application, GrantOffice.SERIAL);
    assertThat(officerOutside.open("/lapangan/serah-terima/" + application))
        .contains("Serah terima sudah dicatat");
    assertThat(paper(officerOutside.phone, application))
        .contains(GrantOffice.SERIAL)
        .contains("Tini Aminah")
        .contains(DECREE)
        .contains("Pak RT Slamet");
    officerOutside.visit(application);

    assertThat(tini.sees(application)).contains(GrantOffice.SERIAL).contains(DECREE);
    everybodyCanUse(tini.phone);
    pictureToShow(tini.phone, "application-way");
    Clicks.follow(tini.phone, tini.phone.locator("a[href^='/alat/']").first());
    assertThat(tini.phone.locator("main").innerText())
        .contains(GrantOffice.SERIAL)
        .doesNotContain("Tini");
    office.file(application);
    assertThat(ratna.main())
        .contains("Sulastri")
        .contains("Dwi")
        .contains("Bambang")
        .contains("Ramai pada hari pasar.");
    picture(ratna.page, "application-story");
  }

  @Test
  void whereTheDesaHasNoCompanionTheOfficerSurveys() {
    var ratna = new Desk(desk()).enter("petugas");
    var office = GrantOffice.open(ratna, "Bantuan Wajan Desa", null, 7);
    var sri = Applicant.registered(phone(), "Sri", KALIPAIT);
    var application = sri.apply(office.round());
    office.file(application).press("pass");
    var companionNextDoor = FieldPhone.of(phone(), "kader");
    assertThat(companionNextDoor.isAskedToSurvey(application)).isFalse();
    var outside = FieldPhone.of(phone(), "petugas");
    assertThat(outside.isAskedToSurvey(application)).isTrue();
    outside.survey(application, 2);
    assertThat(outside.isAskedToSurvey(application)).isFalse();
  }

  @Test
  void aRefusedApplicantObjectsAndIsHeard() {
    var ratna = new Desk(desk()).enter("petugas");
    var office = GrantOffice.open(ratna, "Bantuan Panci Desa", null, 7);
    var sri = Applicant.registered(phone(), "Sri", KALIPAIT);
    var application = sri.apply(office.round());
    office.file(application).press("pass");
    FieldPhone.of(phone(), "petugas").survey(application, 2);
    office.closeAndPropose();
    var kabid = new Desk(desk()).enter("kabid");
    office.at(kabid).list().decide(application, "REFUSE", "NO_BUSINESS_YET");

    var phone = sri.phone;
    phone.navigate("/pesan");
    Clicks.follow(phone, phone.locator("main a[href='/pengajuan/" + application + "']").first());
    assertThat(phone.locator("main").innerText())
        .contains("Usaha belum siap memakai alat ini.")
        .contains("Bambang");
    everybodyCanUse(phone);
    Clicks.follow(phone, phone.locator("main a[href$='/keberatan']"));
    send(phone);
    assertThat(phone.locator("#words-error").innerText()).contains("5 sampai");
    everybodyCanUse(phone);
    phone.fill("#words", "Saya sudah berjualan dua tahun di pasar Jajag.");
    send(phone);
    assertThat(phone.locator("main").innerText()).contains("Menunggu jawaban petugas");

    ratna.open("/staff/");
    Clicks.follow(ratna.page, ratna.page.locator(".tasks a[href*='/objection']").first());
    ratna.open("/staff/grants/objection?code=" + application);
    everybodyCanUse(ratna.page);
    picture(ratna.page, "objection-answer");
    ratna.type("words", "Benar, lapaknya ada di pasar Jajag.");
    office.press("answer");

    kabid.open("/staff/grants/objection?code=" + application);
    everybodyCanUse(kabid.page);
    kabid.type("words", "Usahanya sudah jalan.");
    office.at(kabid).press("accept");
    assertThat(sri.sees(application))
        .contains("Benar, lapaknya ada di pasar Jajag.")
        .contains("Diterima oleh Bambang");
    everybodyCanUse(phone);
    picture(phone, "objection-accepted");
    office.at(kabid).list().decide(application, "APPROVE", null);
    assertThat(office.at(kabid).line(application).innerText()).contains("Disetujui");
  }

  private static void send(Page phone) {
    Clicks.follow(phone, phone.locator("main form button.btn[type=submit]").first());
  }

  /** One account with both roles: the law of four eyes must then hold by itself. */
  private Page verifierWhoAlsoDecides() {
    var admin = new AdminDesk(new Desk(desk()).enter("admin"));
    var name = "dwi-" + System.nanoTime() % 100_000;
    var link = admin.make(name, "Dwi Lestari");
    admin.grant("OFFICER", "35.10", "", "Menggantikan petugas yang cuti.");
    admin.grant("DECIDER", "35.10", "", "Pelaksana tugas kepala bidang.");
    var hers = desk();
    AdminDesk.choosePassword(hers, link, AdminDesk.PASSWORD);
    return new Desk(hers).enter(name, AdminDesk.PASSWORD).page;
  }

  private static String paper(Page phone, String application) throws IOException {
    var answer = phone.context().request().get(Started.site() + "/bast/" + application + ".pdf");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    var pdf = new PdfReader(answer.body());
    var text = new StringBuilder();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
    }
    return text.toString();
  }
}
