package id.sinau.browser;

import com.microsoft.playwright.Page;
import id.sinau.grants.Criterion;
import java.util.Arrays;

/** Staff in the field with a phone: survey, handover, visit. */
final class FieldPhone {
  final Page phone;

  private FieldPhone(Page phone) {
    this.phone = phone;
  }

  static FieldPhone of(Page phone, String account) {
    phone.navigate("/masuk");
    phone.fill("#name", account);
    phone.fill("#secret", "sinau-demo");
    Clicks.follow(phone, phone.locator("main form button.btn").first());
    return new FieldPhone(phone);
  }

  String open(String address) {
    phone.navigate(address);
    return phone.locator("main").innerText();
  }

  /** Whether her list of surveys names the application. */
  boolean isAskedToSurvey(String application) {
    phone.navigate("/lapangan/survei");
    return phone.locator("a[href$='" + application + "']").count() > 0;
  }

  void survey(String application, int points) {
    phone.navigate("/lapangan/survei/" + application);
    Arrays.stream(Criterion.values())
        .forEach(criterion -> choose(criterion.name(), String.valueOf(points)));
    phone.fill("#note", "Dapur bersih, sudah berjualan kecil-kecilan.");
    send();
  }

  void handOver(String application, String serial) {
    phone.navigate("/lapangan/serah-terima/" + application);
    phone.fill("#serial0", serial);
    choose("condition0", "GOOD");
    choose("condition1", "GOOD");
    phone.fill("#witness", "Pak RT Slamet");
    send();
  }

  void visit(String application) {
    phone.navigate("/lapangan/kunjungan/" + application);
    choose("presence", "ALL");
    choose("use", "MOST_DAYS");
    phone.fill("#turnover", "600000");
    choose("problem", "NOTHING");
    choose("followUp", "NOTHING");
    phone.fill("#note", "Ramai pada hari pasar.");
    send();
  }

  private void choose(String field, String value) {
    phone.locator("label[for='" + field + "-" + value + "']").click();
  }

  private void send() {
    Clicks.follow(phone, phone.locator("main form button.btn[type=submit]").first());
  }
}
