package id.sinau.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pages that are met only on an occasion: somebody applies, is asked for more, is refused, gets her
 * tool; a test is opened; a member of staff gets her link.
 */
final class Occasions {

  /** Sets a cookie and sends the browser back: there is nothing to see. */
  static final String CHOOSING_LANGUAGE = "/bahasa/{language}";

  /**
   * The empty shell of {@code /orang}, which only the service worker fetches; what it weighs is
   * less than that page.
   */
  static final String SHELL = "/hp";

  /** Her desa has no companion: the officer surveys. */
  private static final String KALIPAIT = "35.10.04.2009";

  private final Supplier<Page> phones;
  private final Supplier<Page> desks;
  private final List<Walker> walkers = new ArrayList<>();

  Occasions(Supplier<Page> phones, Supplier<Page> desks) {
    this.phones = phones;
    this.desks = desks;
  }

  List<Walker> arise() {
    var link = new AdminDesk(new Desk(desks.get()).enter("admin")).make("rini-timbang", "Rini");
    var invited = phones.get().context();
    walkers.add(new Walker("", invited, List.of(link)));
    openTest();
    var officer = new Desk(desks.get()).enter("petugas");
    someoneMayApplyAndAnotherIsAskedForMore(officer);
    oneIsRefusedAndAnotherGetsHerTool(officer);
    return walkers;
  }

  private void openTest() {
    var phone = FieldPhone.of(phones.get(), "kader").phone;
    phone.navigate("/lapangan/ujian");
    phone.locator("#place").fill("Balai desa");
    Clicks.follow(phone, phone.locator("main form .btn"));
  }

  private void someoneMayApplyAndAnotherIsAskedForMore(Desk officer) {
    var office = GrantOffice.open(officer, "Bantuan Timbangan", null, 7);
    var nur = Applicant.registered(phones.get(), "Nur", KALIPAIT);
    walks("nur", nur, "/bantuan/" + office.round());
    var lia = Applicant.registered(phones.get(), "Lia", KALIPAIT);
    var application = lia.apply(office.round());
    office.file(application);
    officer.at("note").fill("Tulis berapa harga sewanya.");
    office.press("giveBack");
    walks("lia", lia, "/pengajuan/" + application);
  }

  private void oneIsRefusedAndAnotherGetsHerTool(Desk officer) {
    var office = GrantOffice.open(officer, "Bantuan Neraca", null, 0);
    var outside = FieldPhone.of(phones.get(), "petugas");
    var kus = Applicant.registered(phones.get(), "Kus", KALIPAIT);
    var har = Applicant.registered(phones.get(), "Har", KALIPAIT);
    var refused = surveyed(office, outside, kus);
    var approved = surveyed(office, outside, har);
    office.closeAndPropose();
    var head = office.at(new Desk(desks.get()).enter("kabid"));
    head.list().choose(refused, "REFUSE", "NO_BUSINESS_YET").decide(approved, "APPROVE", null);
    office.decree("188/77/KEP/429.011/2026");
    walks("kus", kus, "/pengajuan/" + refused);
    walkers.add(
        new Walker(
            "petugas",
            outside.phone.context(),
            List.of("/lapangan/serah-terima", "/lapangan/serah-terima/" + approved)));
  }

  private static String surveyed(GrantOffice office, FieldPhone outside, Applicant applicant) {
    var application = applicant.apply(office.round());
    office.file(application).press("pass");
    outside.survey(application, 2);
    return application;
  }

  private void walks(String who, Applicant applicant, String start) {
    walkers.add(new Walker(who, applicant.phone.context(), List.of(start)));
  }
}
