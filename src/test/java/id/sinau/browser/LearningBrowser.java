package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.files.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A learner's way through a course on her phone, from the catalogue to the certificate. */
class LearningBrowser extends InBrowser {
  private static final String COURSE = "aman-digital";
  private static final CourseDocument DOCUMENT =
      CourseFolder.read(Path.of("courses", COURSE)).document();

  @Test
  void sheLearnsFailsRepeatsPassesAndHoldsHerCertificate() {
    var phone = phone();
    registered(phone, "Tini");
    phone.navigate("/k/" + COURSE);
    Clicks.press(phone, "take");
    Clicks.press(phone, "skip");
    for (var chapter : DOCUMENT.chapters()) {
      for (var ignored : chapter.lessons()) {
        phone.locator("article.lesson").waitFor();
        pictureToShow(phone, "lesson");
        Clicks.follow(phone, phone.locator("main form button.btn"));
      }
      sit(phone, true);
      assertThat(phone.locator(".verdict").count()).isEqualTo(1);
      phone.navigate("/k/" + COURSE);
      Clicks.follow(phone, phone.locator("main a.btn").first());
    }
    sit(phone, false);
    everybodyCanUse(phone);
    pictureToShow(phone, "not-yet-passed");
    assertThat(phone.locator(".rows a").count()).isPositive();
    Clicks.press(phone, "begin");
    answerAll(phone, true);
    everybodyCanUse(phone);
    pictureToShow(phone, "passed");
    phone.navigate("/sertifikat");
    assertThat(phone.locator("main").innerText()).contains(DOCUMENT.title());
    everybodyCanUse(phone);
  }

  @Test
  void aVisitorReadsTheFirstLessonOfEveryCourseWithoutRegistering() {
    var phone = phone();
    phone.navigate("/");
    var addresses =
        phone.locator("article.card h3 a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(10);
    for (var address : addresses) {
      phone.navigate(address);
      phone.locator("main a.btn").first().click();
      assertThat(phone.locator("article.lesson").count()).as(address).isEqualTo(1);
    }
    everybodyCanUse(phone);
  }

  @Test
  void anEmptyAnswerSaysWhatToDo() {
    var phone = phone();
    registered(phone, "Tini");
    phone.navigate("/k/" + COURSE + "/kuis/bab-1");
    Clicks.press(phone, "begin");
    Clicks.press(phone, "answer");
    assertThat(phone.locator("#answer-error").count()).isEqualTo(1);
    everybodyCanUse(phone);
  }

  @Test
  void anotherPhoneGoesOnAtTheSameQuestion() {
    var phone = phone();
    var name = registered(phone, "Tini");
    phone.navigate("/k/" + COURSE + "/kuis/bab-1");
    Clicks.press(phone, "begin");
    answer(phone, true);
    var other = phone();
    other.navigate("/masuk?ke=/k/" + COURSE + "/kuis/bab-1");
    other.fill("#name", name);
    other.fill("#secret", Registration.PIN);
    other.locator("main form button.btn").first().click();
    assertThat(other.locator(".progress").innerText()).contains("2");
  }

  private void sit(Page phone, boolean right) {
    Clicks.press(phone, "begin");
    answerAll(phone, right);
  }

  private void answerAll(Page phone, boolean right) {
    while (phone.locator("input[name=question]").count() > 0) {
      answer(phone, right);
      if (phone.url().contains("lihat=")) {
        Clicks.follow(phone, phone.locator("main a.btn").first());
      }
    }
    Clicks.press(phone, "finish");
  }

  private void answer(Page phone, boolean right) {
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

  private static QuestionDocument question(String id) {
    return DOCUMENT.quizzes().values().stream()
        .flatMap(q -> q.questions().stream())
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
