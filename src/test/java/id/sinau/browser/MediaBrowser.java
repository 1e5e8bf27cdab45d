package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import id.sinau.courses.LessonWords;
import id.sinau.courses.RecordJson;
import id.sinau.courses.SampleCourse;
import id.sinau.courses.files.CourseArchive;
import id.sinau.courses.pictures.Photos;
import id.sinau.courses.sounds.SoundTest;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A course with a photo and a recorded voice: what it costs, when it is fetched, what is stored.
 */
class MediaBrowser extends StoringPhone {
  private static final String CODE = "jual-pisang";
  private static final String LESSON = "/k/" + CODE + "/02-harga";
  private static final String PLAYING =
      "() => { const a = document.querySelector('.track audio'); return !a.paused && a.currentTime > 0.2; }";

  private static final String SHELL_IN_ENGLISH =
      "async () => { const r = await caches.match('/hp'); return !!r && (await r.text()).includes('<html lang=\"en\"'); }";

  @Test
  void soundIsFetchedOnlyOnWishAndStoredOnlyIfSheChose() throws IOException {
    published();
    var page = phoneAt(line.site());
    var fetched = new ArrayList<String>();
    page.onRequest(request -> fetched.add(request.url()));
    registered(page, "Tini");
    page.navigate("/k/" + CODE);
    page.locator("main button[value=take]").click();
    page.locator("main button[value=skip]").waitFor();
    page.navigate(LESSON);
    assertThat(page.locator(".track p")).containsText("kira-kira Rp");
    everybodyCanUse(page);
    assertThat(fetched).noneMatch(url -> url.endsWith(".opus"));
    // It lasts 2.7 seconds, which a busy machine may need for the next line.
    page.evaluate("() => (document.querySelector('.track audio').loop = true)");
    page.locator("main .listen").click();
    assertThat(page.locator("main .listen")).hasAttribute("aria-pressed", "true");
    page.waitForCondition(() -> (boolean) page.evaluate(PLAYING));
    assertThat(fetched).anyMatch(url -> url.endsWith(".opus"));
    page.locator("main .listen").click();
    assertThat(page.locator("main .listen")).hasText("Dengarkan");

    askToKeep(page, "/k/" + CODE);
    assertThat(page.locator("#keep h2")).hasText("Simpan juga suaranya?");
    everybodyCanUse(page);
    picture(page, "offline/with-the-voice");
    page.locator("#keep .btn").first().click();
    page.locator("body[data-shell] main h1").waitFor();
    line.cut();
    page.navigate(LESSON);
    assertThat(page.locator(".track p")).hasText("Rekaman suara, sudah tersimpan di HP");
    page.locator("main .listen").click();
    page.waitForCondition(() -> (boolean) page.evaluate(PLAYING));
    assertThat(
            (Boolean)
                page.evaluate(
                    "() => { const i = document.querySelector('picture img'); i.loading = 'eager'; i.scrollIntoView(); return i.decode().then(() => i.naturalWidth === 412 && i.currentSrc.endsWith('.webp')); }"))
        .isTrue();
  }

  @Test
  void withoutTheVoiceNothingOfItIsStoredAndTheLessonIsThere() throws IOException {
    published();
    var page = phoneAt(line.site());
    registered(page, "Wati");
    askToKeep(page, "/k/" + CODE);
    page.locator("#keep .btn.quiet").click();
    page.locator("body[data-shell] main h1").waitFor();
    var stored =
        (String)
            page.evaluate(
                "async () => (await (await caches.open('media')).keys()).map(r => r.url).join()");
    assertThat(stored).contains(".webp").doesNotContain(".opus");
  }

  @Test
  void aTranslatedLessonIsReadInHerLanguageAlsoWithoutSignal() throws IOException {
    published();
    var page = phoneAt(line.site());
    registered(page, "Sri");
    page.waitForCondition(
        () -> (boolean) page.evaluate("() => !!navigator.serviceWorker.controller"));
    page.navigate("/bahasa/en");
    page.waitForCondition(() -> (boolean) page.evaluate(SHELL_IN_ENGLISH));
    page.navigate(LESSON);
    assertThat(page.locator("h1")).hasText("The price");
    assertThat(page.locator("article.lesson")).not().hasAttribute("lang", "id");
    page.navigate("/k/" + CODE + "/01-modal");
    assertThat(page.locator("#untranslated")).containsText("Indonesian only");
    assertThat(page.locator("article.lesson")).hasAttribute("lang", "id");
    askToKeep(page, "/k/" + CODE);
    page.locator("#keep .btn.quiet").click();
    page.locator("body[data-shell] main h1").waitFor();
    line.cut();
    page.navigate(LESSON);
    assertThat(page.locator("h1")).hasText("The price");
    assertThat(page.locator("article.lesson")).containsText("Bananas cost money.");
    page.navigate("/k/" + CODE + "/01-modal");
    assertThat(page.locator("#untranslated")).containsText("Indonesian only");
    assertThat(page.locator("article.lesson")).hasAttribute("lang", "id");
  }

  /** The trainer brings the course as a file and publishes it, unless another test did. */
  private void published() throws IOException {
    var desk = desk();
    desk.navigate("/masuk");
    desk.locator("#name").fill("pelatih");
    desk.locator("#secret").fill("sinau-demo");
    desk.locator("main button[type=submit]").click();
    desk.waitForURL("**/staff/");
    if (desk.navigate("/k/" + CODE).status() == 200) {
      return;
    }
    desk.navigate("/staff/courses/bring");
    desk.locator("input[type=file]")
        .setInputFiles(new FilePayload(CODE + ".zip", "application/zip", archive()));
    desk.locator("[id='bring:go']").click();
    desk.waitForURL("**/staff/courses/editor**");
    desk.navigate("/staff/courses/publish?course=" + CODE);
    everybodyCanUse(desk);
    desk.locator("[id='publish:note']").fill("Pelatihan baru untuk percobaan.");
    desk.locator("[id='publish:go']").click();
    desk.waitForURL("**/staff/courses/list**");
  }

  private static byte[] archive() throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put("02-harga/pisang.jpg", Photos.jpeg(Photos.noise(824, 600)));
    files.put(
        "02-harga/spoken.opus", SoundTest.class.getResourceAsStream("voice.opus").readAllBytes());
    var json =
        SampleCourse.document()
            .toJson()
            .toString()
            .replace("![Wajan berisi pisang goreng](pisang.svg)", "");
    var head = "\"code\":\"02-harga\"";
    var at = json.indexOf("Telepon OJK", json.indexOf(head));
    json = json.substring(0, at) + "![Pisang di pasar](pisang.jpg)\\n\\n" + json.substring(at);
    var course = CourseDocument.parse(json);
    var english =
        new LessonWords(
            "The price", "Count first.", "Write down a price.", "Bananas cost money.", "");
    var lessons =
        course.lessons().stream()
            .map(
                l -> l.code().equals("02-harga") ? l.with(new TreeMap<>(Map.of("en", english))) : l)
            .toList();
    var out = new ByteArrayOutputStream();
    CourseArchive.write(with(course, lessons), files, out);
    return out.toByteArray();
  }

  private static CourseDocument with(CourseDocument course, List<LessonDocument> lessons) {
    var json = Json.createObjectBuilder(course.toJson());
    var all = Json.createArrayBuilder();
    lessons.forEach(lesson -> all.add(RecordJson.write(lesson)));
    return CourseDocument.fromJson(json.add("lessons", all).build());
  }
}
