package id.sinau.browser;

import com.microsoft.playwright.Page;

/** The administrator's desk: accounts of staff, their roles, their links. */
final class AdminDesk {
  static final String PASSWORD = "kopi pagi di Genteng";

  final Desk desk;

  AdminDesk(Desk desk) {
    this.desk = desk;
  }

  /** Makes an account and gives the address of its one-time link. */
  String make(String name, String fullName) {
    desk.open("/staff/people/new-account")
        .type("fullName", fullName)
        .choose("honorific", "BU")
        .type("called", fullName.split(" ")[0])
        .type("name", name);
    submit();
    var link = desk.page.locator("code.code").innerText().strip();
    Clicks.follow(desk.page, desk.page.locator("main .foot-acts a.btn"));
    return link.replaceFirst("https?://[^/]+", "");
  }

  /** The account that is open gets a role. */
  AdminDesk grant(String role, String area, String lastDay, String why) {
    var account = desk.page.url().replaceAll(".*account=(\\d+).*", "$1");
    desk.open("/staff/people/grant?account=" + account);
    desk.at("role-" + role).check();
    desk.choose("area", area).type("until", lastDay).type("why", why);
    submit();
    return this;
  }

  void submit() {
    Clicks.follow(desk.page, desk.page.locator("main form .foot-acts button.btn").first());
  }

  /** Whoever holds the link chooses her password. */
  static void choosePassword(Page page, String link, String password) {
    page.navigate(link);
    page.locator("#password").fill(password);
    page.locator("#again").fill(password);
    Clicks.follow(page, page.locator("main form button.btn"));
  }
}
