package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A learner says what she thinks of a course; its trainer reads it and prints the half-day kit. */
class OpinionsBrowser extends InBrowser {
  private static final String COURSE = "sepakat-keluarga";

  @Test
  void aLearnerAnswersFiveQuestionsAndIsThanked() {
    var phone = phone();
    registered(phone, "Tini");
    phone.navigate("/k/" + COURSE);
    phone.locator("button[value=take]").click();
    phone.waitForURL("**/k/" + COURSE + "/**");
    phone.navigate("/pendapat/" + COURSE);
    everybodyCanUse(phone);
    assertThat(phone.locator("fieldset.scale, textarea").count()).isEqualTo(5);
    phone.locator("main form button.btn").click();
    phone.locator(".error").first().waitFor();
    everybodyCanUse(phone);
    phone.locator("textarea").first().fill("Tambah gambar");
    for (var scale : phone.locator("fieldset.scale").all()) {
      scale.locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
    }
    picture(phone, "opinion");
    phone.locator("main form button.btn").click();
    phone.waitForURL("**/k/" + COURSE + "?pendapat=diterima");
    assertThat(phone.locator("[role=status]").innerText()).contains("Terima kasih");
    everybodyCanUse(phone);
  }

  @Test
  void aCourseExplainsItsWordsAndItsTask() {
    var phone = phone();
    phone.navigate("/k/" + COURSE);
    assertThat(phone.locator("dl.words dt").allInnerTexts()).contains("Kata rahasia");
    assertThat(phone.locator("main").innerText()).contains("Satu lembar kesepakatan keluarga");
    everybodyCanUse(phone);
  }

  @Test
  void itsTrainerReadsOpinionsAndPrintsTheHalfDay() {
    var desk = desk();
    desk.navigate("/masuk");
    desk.fill("#name", "pelatih");
    desk.fill("#secret", "sinau-demo");
    desk.locator("main form button.btn").first().click();
    desk.waitForURL("**/staff/");
    desk.navigate("/staff/courses/list");
    everybodyCanUse(desk);
    picture(desk, "courses");
    desk.navigate("/staff/progress/opinions?course=aman-digital");
    assertThat(desk.locator("table.plain tbody tr").count()).isPositive();
    everybodyCanUse(desk);
    picture(desk, "opinions");
    desk.navigate("/staff/courses/half-day?course=" + COURSE);
    assertThat(desk.locator("h1").innerText()).contains("Sepakat");
    assertThat(desk.locator(".notes .together").count()).isEqualTo(7);
    assertThat(desk.locator(".notes .calc").count()).isEqualTo(3);
    assertThat(desk.locator("figure.notes img").count()).isEqualTo(4);
    everybodyCanUse(desk);
    desk.pdf(
        new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/half-day.pdf")));
  }
}
