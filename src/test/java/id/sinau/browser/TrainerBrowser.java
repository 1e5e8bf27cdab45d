package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A trainer makes a course in the browser, learners take it, and she goes on from what she sees.
 */
@Order(1)
class TrainerBrowser extends InBrowser {
  private static final List<String> KERIPIK =
      List.of("Modal dulu", "Untung dulu", "Utang dulu", "Baju dulu");

  @Test
  void sheMakesACourseFromNothingAndALearnerOpensIt() {
    var course = written("Jual Keripik");
    var desk = course.desk;

    assertThat(course.openPart("Simpan keripik").outline())
        .containsExactly("Modal satu wajan", "Simpan keripik", "Kuis bab 1");
    desk.press("edit:up");
    assertThat(course.outline())
        .containsExactly("Simpan keripik", "Modal satu wajan", "Kuis bab 1");
    desk.press("edit:down");
    assertThat(course.outline())
        .containsExactly("Modal satu wajan", "Simpan keripik", "Kuis bab 1");
    everybodyCanUse(desk.page);
    pictureToShow(desk.page, "editor");

    course.openQuestion(3);
    desk.press("edit:up");
    course.back();
    assertThat(course.prompts())
        .containsExactly("Apa yang dihitung dulu?", "Untung bisa rugi juga.", "Mana yang modal?");
    everybodyCanUse(desk.page);

    course.open("preview");
    var phone = desk.page.frameLocator("iframe");
    phone.locator("article.lesson").waitFor();
    assertThat(phone.locator("article.lesson").innerText()).contains("uang yang keluar lebih dulu");
    assertThat(phone.locator("article.lesson img").getAttribute("alt"))
        .isEqualTo("Wajan berisi pisang");
    assertThat(desk.page.locator("iframe").boundingBox().width).isBetween(340.0, 400.0);
    picture(desk.page, "trainer-preview");

    course.open("publish");
    everybodyCanUse(desk.page);
    course.publish("Terbit untuk pertama kali.");
    assertThat(desk.said()).contains("1");

    var learner = phone();
    registered(learner, "Tini");
    learner.navigate("/");
    Clicks.follow(learner, learner.getByText("Jual Keripik"));
    Clicks.press(learner, "take");
    assertThat(learner.locator("article.lesson").innerText()).contains("lebih dulu");
    assertThat(
            (Boolean) learner.locator("article.lesson img").evaluate("i => i.naturalWidth > 100"))
        .as("the picture arrives")
        .isTrue();
  }

  @Test
  void aCorrectedWordMovesTheLearnerOnAndANewQuestionIsHersToChoose() {
    var course = written("Keripik Dua");
    course.publish("Terbit untuk pertama kali.");
    var desk = course.desk;
    var phone = taking(course, "Tini");
    var lesson = phone.url();
    Clicks.follow(phone, phone.locator("main form button.btn"));
    var quiz = new QuizOnPhone(phone, course.code, "kuis-bab-1").begin();
    quiz.answer("Utang dulu");

    course.edit();
    course.openPart("Modal satu wajan");
    desk.type("edit:body", "Modal adalah uang yang keluar paling awal.").press("edit:save");
    course.openQuestion(1);
    desk.type("edit:choices:2:feedback", "Utang dibayar dari untung.").press("edit:save");
    course.open("publish");
    assertThat(desk.main()).contains("Semua memakai isi yang baru");
    picture(desk.page, "trainer-publish-words");
    course.publish("Kalimat modal dibetulkan.");

    phone.navigate("/k/" + course.code);
    assertThat(phone.locator(".progress").first().innerText()).contains("1 dari 2");
    assertThat(phone.locator("button[value=newer]").count()).isZero();
    phone.navigate(lesson);
    assertThat(phone.locator("article.lesson").innerText()).contains("paling awal");
    quiz.open();
    assertThat(phone.locator(".progress").innerText()).contains("2");
    quiz.answer("Minyak", "Pisang");
    quiz.answer("Benar");
    Clicks.press(phone, "finish");
    assertThat(phone.locator(".verdict").innerText()).contains("2 dari 3");

    course.edit();
    course.openPart("Kuis bab 1");
    course.question("single", "Kapan mencatat?", KERIPIK, List.of(1));
    course.open("publish");
    assertThat(desk.main()).contains("tetap di versinya");
    course.publish("Satu soal ditambahkan.");

    phone.navigate("/k/" + course.code);
    everybodyCanUse(phone);
    picture(phone, "newer-content");
    Clicks.press(phone, "newer");
    assertThat(phone.locator(".progress").first().innerText()).contains("1 dari 2");
    assertThat(phone.locator("button[value=newer]").count()).isZero();
    assertThat(new QuizOnPhone(phone, course.code, "kuis-bab-1").open().questions()).contains("4");
  }

  @Test
  void sheSeesWhichWrongChoiceDrewMost() {
    var course = written("Keripik Tiga");
    course.publish("Terbit untuk pertama kali.");
    for (var answer : List.of("Utang dulu", "Utang dulu", "Baju dulu", "Modal dulu")) {
      var phone = taking(course, "Wati");
      var quiz = new QuizOnPhone(phone, course.code, "kuis-bab-1").begin();
      quiz.answer(answer);
      quiz.answer("Minyak", "Pisang");
      quiz.answer("Benar");
      Clicks.press(phone, "finish");
    }
    var desk = course.desk.open("/staff/quizzes/questions?course=" + course.code);
    everybodyCanUse(desk.page);
    pictureToShow(desk.page, "question-results");
    var question = desk.page.locator("table.plain tbody tr").first();
    assertThat(question.locator("td").first().innerText()).isEqualTo("4");
    assertThat(question.locator(".meter b").innerText()).isEqualTo("25\u00a0%");
    assertThat(drew(question))
        .containsExactly(
            "A 1 Modal dulu kunci",
            "B 0 Untung dulu",
            "C 2 Utang dulu paling menyesatkan",
            "D 1 Baju dulu");
  }

  @Test
  void whatIsNoPictureOrTooBigIsSaidBesideTheField() {
    var course = CourseDesk.begin(new Desk(desk()).enter("pelatih"), "Keripik Empat").frame();
    course.chapter("Satu").lesson("Satu materi", "Isi.");
    var desk = course.desk.press("edit:pictures").type("edit:words", "Wajan");
    put(desk, new byte[100]);
    assertThat(desk.page.locator("[id='edit:file'] ~ .ui-message-error").innerText())
        .contains("PNG");
    assertThat(desk.at("edit:words").inputValue()).isEqualTo("Wajan");
    choose(desk, new byte[9 * 1024 * 1024]);
    assertThat(desk.at("file-error").innerText()).contains("8 MB");
    desk.at("edit:file")
        .evaluate("field => { delete field.dataset.most; field.setCustomValidity(''); }");
    put(desk, new byte[9 * 1024 * 1024]);
    assertThat(desk.page.locator("[id='edit:file'] ~ .ui-message-error").innerText())
        .contains("8 MB");
    assertThat(desk.at("edit:words").inputValue()).isEqualTo("Wajan");
  }

  private static void put(Desk desk, byte[] bytes) {
    choose(desk, bytes);
    desk.press("edit:put");
  }

  private static void choose(Desk desk, byte[] bytes) {
    desk.at("edit:file").setInputFiles(new FilePayload("wajan.jpg", "image/jpeg", bytes));
  }

  private static List<String> drew(com.microsoft.playwright.Locator question) {
    return question.locator(".drew li").all().stream()
        .map(li -> li.innerText().replaceAll("\\s+", " ").strip())
        .toList();
  }

  private Page taking(CourseDesk course, String called) {
    var phone = phone();
    registered(phone, called);
    phone.navigate("/k/" + course.code);
    Clicks.press(phone, "take");
    return phone;
  }

  /** A chapter, two lessons with a picture, a quiz of three questions, each of its kind. */
  private CourseDesk written(String title) {
    return CourseDesk.begin(new Desk(desk()).enter("pelatih"), title)
        .frame()
        .chapter("Menghitung modal")
        .lesson("Modal satu wajan", "Modal adalah uang yang keluar lebih dulu.")
        .picture("Wajan berisi pisang")
        .lesson("Simpan keripik", "Simpan di wadah yang rapat.")
        .quiz()
        .question("single", "Apa yang dihitung dulu?", KERIPIK, List.of(0))
        .question(
            "multiple",
            "Mana yang modal?",
            List.of("Minyak", "Pisang", "Baju", "Pulsa"),
            List.of(0, 1))
        .question("truefalse", "Untung bisa rugi juga.", List.of(), List.of(0));
  }
}
