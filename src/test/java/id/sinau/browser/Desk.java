package id.sinau.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A member of staff at a desk in the office; her fields are named by form and field. */
final class Desk {
  private static final String PASSWORD = "sinau-demo";

  final Page page;

  Desk(Page page) {
    this.page = page;
  }

  /** Enters as one of the demonstration's staff and stands on the start page. */
  Desk enter(String name) {
    return enter(name, PASSWORD);
  }

  Desk enter(String name, String password) {
    page.navigate("/masuk");
    page.fill("#name", name);
    page.fill("#secret", password);
    Clicks.follow(page, page.locator("main form button.btn").first());
    page.waitForURL("**/staff/");
    return this;
  }

  Desk open(String address) {
    page.navigate(address);
    return this;
  }

  Locator at(String id) {
    return page.locator("[id='" + id + "']");
  }

  Desk type(String id, String words) {
    at(id).fill(words);
    return this;
  }

  Desk choose(String id, String value) {
    at(id).selectOption(value);
    return this;
  }

  Desk press(String id) {
    Clicks.follow(page, at(id));
    return this;
  }

  /** What the page says about the last act. */
  String said() {
    return page.locator("[id='messages']").innerText();
  }

  String main() {
    return page.locator("main").innerText();
  }
}
