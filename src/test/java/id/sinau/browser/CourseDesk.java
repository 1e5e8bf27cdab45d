package id.sinau.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A trainer writes one course, page by page, as the editor leads her. */
final class CourseDesk {
  private static final String PAGES = "/staff/courses/";

  final Desk desk;
  final String code;

  private CourseDesk(Desk desk, String code) {
    this.desk = desk;
    this.code = code;
  }

  /** A course from nothing; its code comes from the title. */
  static CourseDesk begin(Desk desk, String title) {
    desk.open(PAGES + "begin").type("begin:title", title).press("begin:go");
    return new CourseDesk(desk, desk.page.url().replaceAll(".*course=([^&]+).*", "$1"));
  }

  /** Opens a draft of what is published, from the list of courses. */
  CourseDesk edit() {
    desk.open(PAGES + "list");
    Clicks.follow(
        desk.page, desk.page.locator("tr:has(a[href$='course=" + code + "']) button[id$=':edit']"));
    return this;
  }

  /** Everything a course needs beside its chapters. */
  CourseDesk frame() {
    desk.type("edit:summary", "Membuat keripik untuk dijual. Untungnya dihitung dulu.")
        .type("edit:audience", "Untuk siapa pun yang mau berjualan.")
        .choose("edit:hours", "3")
        .press("edit:save");
    open("competencies").first("text").fill("Menghitung modal keripik");
    desk.press("edit:save");
    open("task");
    desk.type("edit:title", "Hitung modal").type("edit:text", "Tulis harga tiga bahan.");
    desk.press("edit:save");
    return this;
  }

  private com.microsoft.playwright.Locator first(String field) {
    return desk.page.locator("[id$=':0:" + field + "']").first();
  }

  CourseDesk open(String part) {
    desk.open(PAGES + part + (part.contains("?") ? "&" : "?") + "course=" + code);
    return this;
  }

  CourseDesk chapter(String title) {
    open("editor").desk.press("edit:chapter").type("edit:title", title).press("edit:save");
    return this;
  }

  /** A lesson at the end of the first chapter, which opens it. */
  CourseDesk lesson(String title, String body) {
    open("chapter?chapter=0").desk.press("edit:lesson").type("edit:title", title);
    desk.type("edit:body", body)
        .type("edit:summary", "Hitung dulu, baru jual.")
        .type("edit:action", "Tulis tiga harga.");
    desk.page.locator("[id$='competencies:0']").check();
    desk.press("edit:save");
    return this;
  }

  /** A picture at the end of the lesson that is open. */
  CourseDesk picture(String words) {
    desk.press("edit:pictures");
    desk.at("edit:file")
        .setInputFiles(new FilePayload("wajan.jpg", "image/jpeg", photo(1200, 900)));
    desk.type("edit:words", words).press("edit:put");
    return this;
  }

  /** The first chapter's quiz, which opens it. */
  CourseDesk quiz() {
    open("chapter?chapter=0").desk.press("edit:quiz");
    return this;
  }

  /** A question at the end of the quiz that is open; then the quiz is open again. */
  CourseDesk question(String type, String prompt, List<String> choices, List<Integer> right) {
    desk.choose("edit:type", type).press("edit:add").type("edit:prompt", prompt);
    int size = desk.page.locator("ol.choices > li").count();
    for (int i = 0; i < size; i++) {
      if (!type.equals("truefalse")) {
        desk.type("edit:choices:" + i + ":text", choices.get(i));
      }
      desk.type("edit:choices:" + i + ":feedback", "Karena begitu, nomor " + (i + 1) + ".");
    }
    right.forEach(i -> desk.at("edit:choices:" + i + ":right").check());
    desk.press("edit:save");
    return back();
  }

  /** From a question to its quiz. */
  CourseDesk back() {
    Clicks.follow(desk.page, desk.page.locator("section h2 a"));
    return this;
  }

  /** Opens a question of the first chapter's quiz by its number, from 1. */
  CourseDesk openQuestion(int number) {
    openPart("Kuis");
    Clicks.follow(desk.page, desk.page.locator("ol.questions a").nth(number - 1));
    return this;
  }

  /** Opens a lesson or quiz by its words in the outline. */
  CourseDesk openPart(String words) {
    open("editor");
    Clicks.follow(
        desk.page,
        desk.page
            .locator("nav.outline li li a")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
            .first());
    return this;
  }

  /** The lessons and quizzes in the outline, in their order. */
  List<String> outline() {
    return desk.page.locator("nav.outline a.chapter ~ ol a").allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }

  /** The prompts of the quiz that is open, in their order. */
  List<String> prompts() {
    return desk.page.locator("ol.questions a").allInnerTexts().stream()
        .map(words -> words.replaceFirst("^\\d+\\. *", "").strip())
        .toList();
  }

  CourseDesk publish(String note) {
    open("publish").desk.type("publish:note", note).press("publish:go");
    return this;
  }

  /** A photograph as a phone's camera makes one. */
  static byte[] photo(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.DARK_GRAY);
    pen.fillOval(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
