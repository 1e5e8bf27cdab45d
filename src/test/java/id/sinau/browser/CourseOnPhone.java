package id.sinau.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.files.CourseFolder;
import java.nio.file.Path;

/** A learner goes through a course that ships, knowing its answers. */
final class CourseOnPhone {
  final CourseDocument document;
  private final Page phone;

  CourseOnPhone(Page phone, String code) {
    this.phone = phone;
    document = CourseFolder.read(Path.of("courses", code)).document();
  }

  /** From the first page to the certificate. */
  void pass() {
    take();
    for (var chapter : document.chapters()) {
      chapter.lessons().forEach(lesson -> readOn());
      sit(true);
      goOn();
    }
    sit(true);
  }

  /** Takes the course and leaves out the questions before it. */
  void take() {
    phone.navigate("/k/" + document.code());
    Clicks.press(phone, "take");
    Clicks.press(phone, "skip");
  }

  /** Past the lesson that is open. */
  void readOn() {
    phone.locator("article.lesson").waitFor();
    Clicks.follow(phone, phone.locator("main form button.btn"));
  }

  /** From the course's page to where she is. */
  void goOn() {
    phone.navigate("/k/" + document.code());
    Clicks.follow(phone, phone.locator("main a.btn").first());
  }

  /** Sits the quiz whose front page is open. */
  void sit(boolean right) {
    Clicks.press(phone, "begin");
    answerAll(right);
  }

  void answerAll(boolean right) {
    while (phone.locator("input[name=question]").count() > 0) {
      answer(right);
      if (phone.url().contains("lihat=")) {
        Clicks.follow(phone, phone.locator("main a.btn").first());
      }
    }
    Clicks.press(phone, "finish");
  }

  void answer(boolean right) {
    var question = question(phone.locator("input[name=question]").inputValue());
    for (int i = 0; i < question.choices().size(); i++) {
      if (question.choices().get(i).right() == right) {
        phone.locator("#answer-" + i).check(new Locator.CheckOptions().setForce(true));
        if (!question.type().equals("multiple")) {
          break;
        }
      }
    }
    Clicks.press(phone, "answer");
  }

  private QuestionDocument question(String id) {
    return document.quizzes().values().stream()
        .flatMap(q -> q.questions().stream())
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
