package id.sinau.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A learner sits a quiz on her phone and answers by the words she reads. */
final class QuizOnPhone {
  private final Page phone;
  private final String address;

  QuizOnPhone(Page phone, String course, String quiz) {
    this.phone = phone;
    address = "/k/" + course + "/kuis/" + quiz;
  }

  QuizOnPhone open() {
    phone.navigate(address);
    return this;
  }

  QuizOnPhone begin() {
    open();
    Clicks.press(phone, "begin");
    return this;
  }

  /** How many questions it says to have. */
  String questions() {
    return phone.locator(".gives").innerText();
  }

  /** Ticks each choice with these words, answers and goes on past the feedback. */
  void answer(String... choices) {
    for (var words : choices) {
      phone
          .locator("ul.choices label")
          .filter(new Locator.FilterOptions().setHasText(words))
          .first()
          .click();
    }
    Clicks.press(phone, "answer");
    if (phone.url().contains("lihat=")) {
      Clicks.follow(phone, phone.locator("main a.btn").first());
    }
  }
}
