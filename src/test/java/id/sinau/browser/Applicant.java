package id.sinau.browser;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** A learner asks for her tools on her phone. */
final class Applicant {
  private static final AtomicInteger SERIALS = new AtomicInteger();

  final Page phone;

  Applicant(Page phone) {
    this.phone = phone;
  }

  /** Somebody new of a desa. */
  static Applicant registered(Page phone, String called, String village) {
    phone.navigate("/daftar");
    Registration.fill(phone, called, village, Registration.PIN);
    return new Applicant(phone);
  }

  String look(String round) {
    phone.navigate("/bantuan/" + round);
    return phone.locator("main").innerText();
  }

  /** Applies with a short business plan; gives the application's code. */
  String apply(String round) {
    return apply(round, nik());
  }

  String apply(String round, String nik) {
    answerUpToNik(round, nik);
    return sendPlan();
  }

  /** All questions up to the NIK; the page after it is open. */
  void answerUpToNik(String round, String nik) {
    phone.navigate("/bantuan/" + round + "/ajukan");
    phone.locator("ul.choices label").first().click();
    next();
    answer("goods", "Pisang goreng dan tahu isi");
    answer("buyers", "Tetangga dan anak sekolah");
    answer("place", "Di depan rumah, sebelah musala");
    answer("capital", "500000");
    phone.fill("#unitPrice", "2000");
    phone.fill("#unitCost", "900");
    phone.fill("#unitsWeek", "300");
    phone.fill("#otherCostsWeek", "50000");
    next();
    answer("nik", nik);
  }

  /** The questions after the NIK; gives the application's code. */
  String sendPlan() {
    answer("phone", "0812 3456 7890");
    phone.locator("label[for=pledge]").click();
    next();
    return phone.url().replaceAll(".*/pengajuan/([^?/]+).*", "$1");
  }

  private void answer(String field, String words) {
    phone.fill("#" + field, words);
    next();
  }

  void next() {
    Clicks.press(phone, "next");
  }

  String sees(String application) {
    phone.navigate("/pengajuan/" + application);
    return phone.locator("main").innerText();
  }

  /** A NIK that nobody has yet: a woman's born on 4 May 1985, as Registration's year says. */
  static String nik() {
    return "351004440585%04d".formatted(SERIALS.incrementAndGet());
  }
}
