package id.sinau.browser;

import com.microsoft.playwright.Page;

/** The questions of the registration, answered as Bu Tini of desa Tegaldlimo would. */
final class Registration {

  static final String PIN = "246810";
  static final String TEGALDLIMO = "35.10.04.2005";

  private Registration() {}

  static void fill(Page page, String called, String pin) {
    fill(page, called, TEGALDLIMO, pin);
  }

  /** The same for somebody of another desa. */
  static void fill(Page page, String called, String village, String pin) {
    called(page, called);
    name(page, called + " Aminah");
    birthYear(page, "1985");
    home(page, village);
    page.getByLabel("Pernah bekerja di luar negeri").check();
    next(page);
    next(page);
    next(page);
    pin(page, pin, pin);
  }

  static void called(Page page, String called) {
    page.locator("input[name=honorific][value=BU]").check();
    page.locator("#called").fill(called);
    next(page);
  }

  static void name(Page page, String name) {
    page.locator("#fullName").fill(name);
    next(page);
  }

  static void birthYear(Page page, String year) {
    page.locator("#birthYear").fill(year);
    next(page);
  }

  static void home(Page page) {
    home(page, TEGALDLIMO);
  }

  private static void home(Page page, String village) {
    page.locator("#subdistrict").selectOption(village.substring(0, "35.10.04".length()));
    next(page);
    page.locator("#village").selectOption(village);
    next(page);
  }

  static void pin(Page page, String pin, String again) {
    page.locator("#pin").fill(pin);
    page.locator("#pinAgain").fill(again);
    next(page);
  }

  static void next(Page page) {
    page.locator("button[name=go][value=next]").click();
  }
}
