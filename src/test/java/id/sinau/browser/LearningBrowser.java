package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A learner's way through a course on her phone, from the catalogue to the certificate. */
class LearningBrowser extends InBrowser {
  private static final String COURSE = "aman-digital";

  @Test
  void sheLearnsFailsRepeatsPassesAndHoldsHerCertificate() {
    var phone = phone();
    registered(phone, "Tini");
    var course = new CourseOnPhone(phone, COURSE);
    course.take();
    for (var chapter : course.document.chapters()) {
      for (var ignored : chapter.lessons()) {
        phone.locator("article.lesson").waitFor();
        pictureToShow(phone, "lesson");
        course.readOn();
      }
      course.sit(true);
      assertThat(phone.locator(".verdict").count()).isEqualTo(1);
      course.goOn();
    }
    course.sit(false);
    everybodyCanUse(phone);
    pictureToShow(phone, "not-yet-passed");
    assertThat(phone.locator(".rows a").count()).isPositive();
    Clicks.press(phone, "begin");
    course.answerAll(true);
    everybodyCanUse(phone);
    pictureToShow(phone, "passed");
    phone.navigate("/sertifikat");
    assertThat(phone.locator("main").innerText()).contains(course.document.title());
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
    new CourseOnPhone(phone, COURSE).answer(true);
    var other = phone();
    other.navigate("/masuk?ke=/k/" + COURSE + "/kuis/bab-1");
    other.fill("#name", name);
    other.fill("#secret", Registration.PIN);
    other.locator("main form button.btn").first().click();
    assertThat(other.locator(".progress").innerText()).contains("2");
  }
}
