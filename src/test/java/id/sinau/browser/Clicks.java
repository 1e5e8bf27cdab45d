package id.sinau.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Clicks that lead to another page. */
final class Clicks {

  private Clicks() {}

  /** Clicks and waits for the page that answers: the old one would take the next click too. */
  static void follow(Page page, Locator link) {
    var arrived = new AtomicBoolean();
    Consumer<Frame> listener = frame -> arrived.compareAndSet(false, frame == page.mainFrame());
    page.onFrameNavigated(listener);
    link.click();
    page.waitForCondition(arrived::get);
    page.offFrameNavigated(listener);
    page.waitForLoadState();
  }

  /** Presses the button of a learner's form that sends {@code go}. */
  static void press(Page page, String go) {
    follow(page, page.locator("button[name=go][value='" + go + "']"));
  }
}
