package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lessons and drawings of every course as they stand on a phone 360 pixels wide. */
class LessonsBrowser extends InBrowser {
  private static final Path COURSES = Path.of("courses");
  private static final Path SEEN = Path.of("target/screenshots");
  private static final int WIDTH = 328;
  private static final int DRAWING_BYTES = 8 * 1024;

  /** One of each course; among them every calculator, chats, drawings and a joint task. */
  private static final List<String> LESSONS =
      List.of(
          "aman-digital/02-pin-dan-otp",
          "cakap-digital/07-qris",
          "kerja-inklusif/05-usaha-dengan-cara-anda",
          "legal-pasar/07-label-kemasan",
          "merawat-alat/04-listrik-gas",
          "mulai-usaha/05-harga-dan-untung",
          "pengasuhan-sekolah/07-tanda-kekerasan",
          "pulang-mulai-lagi/06-sembilan-puluh-hari",
          "sepakat-keluarga/04-target-rekening",
          "uang-keluarga/07-timbang-utang",
          "uang-keluarga/08-kirim-uang",
          "usaha-jahit/05-nota-dan-uang-muka",
          "usaha-makanan/04-biaya-per-porsi");

  /** Words of a drawing that leave it, lie on each other or are too small at 328 pixels. */
  private static final String FAULTS =
      """
      () => {
        const svg = document.querySelector('svg');
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const words = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim());
        const places = words.map(t => t.getBoundingClientRect());
        const name = i => words[i].textContent.trim();
        const faults = [];
        places.forEach((a, i) => {
          if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 2 || a.bottom > frame.bottom + 2) faults.push('leaves: ' + name(i));
          if (parseFloat(getComputedStyle(words[i]).fontSize) * scale < 12.5) faults.push('small: ' + name(i));
          places.slice(i + 1).forEach((b, j) => {
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (wide > 2 && high > 0.4 * Math.min(a.height, b.height)) faults.push('overlap: ' + name(i) + ' / ' + name(i + 1 + j));
          });
        });
        return faults;
      }""";

  @Test
  void lessonsOfEveryCourseStandOnAPhone() {
    var phone = phone();
    registered(phone, "Tini");
    for (var lesson : LESSONS) {
      phone.navigate("/k/" + lesson);
      everybodyCanUse(phone);
      assertThat(phone.locator("article.lesson").count()).as(lesson).isEqualTo(1);
      for (var field : phone.locator(".calc input").all()) {
        field.fill("100");
      }
      for (var sum : phone.locator(".calc output").all()) {
        assertThat(sum.innerText()).as(lesson).isNotBlank();
      }
      var file = SEEN.resolve("lessons/" + lesson.replace('/', '-') + ".png");
      phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
  }

  @Test
  void everyDrawingIsShownInItsLessonWithWords() throws IOException {
    var phone = phone();
    registered(phone, "Tini");
    for (var lesson : drawings().stream().map(Path::getParent).distinct().toList()) {
      phone.navigate("/k/" + COURSES.relativize(lesson));
      for (var picture : phone.locator("article.lesson img").all()) {
        picture.scrollIntoViewIfNeeded();
        phone.waitForCondition(() -> (int) picture.evaluate("i => i.naturalWidth") > 0);
        assertThat(picture.getAttribute("alt")).as(lesson.toString()).hasSizeGreaterThan(15);
        assertThat(picture.boundingBox().width).as(lesson.toString()).isBetween(200.0, 328.5);
        var name = COURSES.relativize(lesson).toString().replace('/', '-') + ".png";
        picture.screenshot(
            new Locator.ScreenshotOptions().setPath(SEEN.resolve("drawings/" + name)));
      }
    }
  }

  @Test
  void everyWordInADrawingCanBeReadAtPhoneWidth() throws IOException {
    var phone = phone();
    for (var drawing : drawings()) {
      assertThat(Files.size(drawing)).as(drawing.toString()).isLessThanOrEqualTo(DRAWING_BYTES);
      phone.setContent(
          "<body style='margin:16px'><div style='width:%dpx'>%s</div>"
              .formatted(WIDTH, Files.readString(drawing)));
      assertThat((List<?>) phone.evaluate(FAULTS)).as(drawing.toString()).isEmpty();
    }
  }

  private static List<Path> drawings() throws IOException {
    try (var files = Files.walk(COURSES)) {
      var all = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
      assertThat(all).hasSizeGreaterThanOrEqualTo(44);
      return all;
    }
  }
}
