package id.sinau.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;

/** The office runs one round of grants, page by page. */
final class GrantOffice {
  static final String SERIAL = "KMP-2026-00417";
  private static final String PAGES = "/staff/grants/";

  final Desk desk;
  private final String round;

  GrantOffice(Desk desk, String round) {
    this.desk = desk;
    this.round = round;
  }

  static String today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
  }

  /**
   * Opens a round of ten kits.
   *
   * @param course whose certificate is asked for, or null
   */
  static GrantOffice open(Desk desk, String name, String course, int objectionDays) {
    desk.open(PAGES + "round-edit")
        .type("name", name)
        .type("budgetCode", "5.1.02.05.01.0001")
        .type("ceiling", "40.000.000")
        .type("quota", "10")
        .type("objectionDays", String.valueOf(objectionDays));
    desk.at("route-GOODS_FOR_COMMUNITY").check();
    if (course != null) {
      desk.at("courses-" + course).check();
    }
    desk.type("kitName0", "Gorengan")
        .type("kitContents0", "Kompor dua tungku\nWajan besar")
        .type("kitLow0", "2.500.000")
        .type("kitHigh0", "3.000.000");
    button(desk, "go", "save");
    var office = new GrantOffice(desk, desk.page.url().replaceAll(".*code=([^&]+).*", "$1"));
    button(desk, "go", "open");
    return office;
  }

  /** The same round at somebody else's desk. */
  GrantOffice at(Desk other) {
    return new GrantOffice(other, round);
  }

  String round() {
    return round;
  }

  GrantOffice file(String application) {
    desk.open(PAGES + "application?code=" + application);
    return this;
  }

  GrantOffice roundPage() {
    desk.open(PAGES + "round?code=" + round);
    return this;
  }

  GrantOffice list() {
    desk.open(PAGES + "list?code=" + round);
    return this;
  }

  GrantOffice closeAndPropose() {
    roundPage().press("close");
    return list().press("propose");
  }

  /** Decides one line of the list that is open. */
  GrantOffice decide(String application, String verdict, String reason) {
    return choose(application, verdict, reason).press("decide");
  }

  /** Fills one line in; it is decided together with the others. */
  GrantOffice choose(String application, String verdict, String reason) {
    desk.page.locator("[name='verdict-" + application + "']").selectOption(verdict);
    if (reason != null) {
      desk.page.locator("[name='reason-" + application + "']").selectOption(reason);
    }
    return this;
  }

  GrantOffice decree(String number) {
    desk.open(PAGES + "decree?code=" + round)
        .type("number", number)
        .type("signedOn", today())
        .type("signerName", "Hj. Contoh Bupati")
        .type("signerTitle", "Bupati Banyuwangi");
    Clicks.follow(desk.page, desk.page.locator("main form button.btn").first());
    return this;
  }

  GrantOffice press(String go) {
    button(desk, "go", go);
    return this;
  }

  private static void button(Desk desk, String name, String value) {
    Clicks.follow(
        desk.page, desk.page.locator("button[name=" + name + "][value='" + value + "']").first());
  }

  Locator line(String application) {
    return desk.page.locator("tr:has(a[href$='code=" + application + "'])");
  }
}
