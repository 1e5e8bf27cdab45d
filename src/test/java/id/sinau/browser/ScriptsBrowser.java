package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.quizzes.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The scripts of the phone, each by itself, in the browser that runs them. */
class ScriptsBrowser extends InBrowser {

  private static final Path SCRIPTS = Path.of("src/main/webapp/resources/js");
  private static final int ON_A_PAGE = 20 * 1024;
  private static final int IN_ALL = 45 * 1024;

  @Test
  void anAttemptHasTheSamePaperOnPhoneAndServer() {
    var page = at("/masuk");
    var chance = new Random(20261124);
    for (int n = 0; n < 60; n++) {
      var quiz = quiz(chance);
      var attempt = new UUID(chance.nextLong(), chance.nextLong());
      var there =
          page.evaluate(
              """
              async ([base, quiz, attempt]) =>
                (await import(base + 'paper.js')).paper(quiz, attempt).map(q => q.id + '[' + q.order.join(', ') + ']')\
              """,
              Arrays.asList(base(page), asJson(quiz), attempt.toString()));
      assertThat(there)
          .isEqualTo(
              Paper.of(quiz, attempt).questions().stream()
                  .map(asked -> asked.question().id() + asked.order())
                  .toList());
    }
  }

  private static QuizDocument quiz(Random chance) {
    var questions = new ArrayList<QuestionDocument>();
    for (int i = 0; i < 1 + chance.nextInt(30); i++) {
      var type = List.of("single", "multiple", "truefalse").get(chance.nextInt(3));
      int choices = type.equals("truefalse") ? 2 : 2 + chance.nextInt(5);
      questions.add(
          new QuestionDocument(
              "q" + i,
              type,
              "k" + chance.nextInt(5),
              "m",
              "?",
              IntStream.range(0, choices)
                  .mapToObj(c -> new ChoiceDocument("c" + c, c == 0, ""))
                  .toList()));
    }
    return new QuizDocument(QuizKind.POSTTEST, "t", chance.nextInt(34), questions);
  }

  private static Map<String, Object> asJson(QuizDocument quiz) {
    var questions = new ArrayList<Map<String, Object>>();
    for (var q : quiz.questions()) {
      var each = new HashMap<String, Object>();
      each.put("id", q.id());
      each.put("type", q.type());
      each.put("competency", q.competency());
      each.put("choices", q.choices().size());
      questions.add(each);
    }
    return Map.of("draw", quiz.draw(), "questions", questions);
  }

  @Test
  void aScannerReadsWhatTheScreenShows() throws Exception {
    var page = at("/masuk");
    var envelopes = List.of(Map.of("ct", "x-Y_".repeat(300)), Map.of("ct", "é√".repeat(20)));
    @SuppressWarnings("unchecked")
    var frames =
        (List<Map<String, Object>>)
            page.evaluate(
                """
                async ([base, envelopes]) => {
                  const { frames, modules } = await import(base + 'codes.js');
                  return frames(envelopes, 'abcd').map(text => ({ text, rows:
                    modules([...new TextEncoder().encode(text)]).map(r => r.map(d => d ? 1 : 0).join('')) }));
                }\
                """,
                List.of(base(page), envelopes));
    var said = new StringBuilder();
    for (int i = 0; i < frames.size(); i++) {
      var frame = frames.get(i);
      var scanned = scanned((List<?>) frame.get("rows"));
      assertThat(scanned).isEqualTo(frame.get("text"));
      assertThat(scanned).startsWith("S1|abcd|%d|%d|".formatted(i + 1, frames.size()));
      said.append(scanned.split("\\|", 5)[4]);
    }
    assertThat(frames).hasSizeGreaterThan(2);
    assertThat(said).startsWith("{\"envelopes\":[").endsWith("}]}");
  }

  private static String scanned(List<?> rows) throws Exception {
    int scale = 3;
    int width = (rows.size() + 8) * scale;
    var pixels = new int[width * width];
    Arrays.fill(pixels, 0xffffffff);
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < rows.size(); x++) {
        if (rows.get(y).toString().charAt(x) == '1') {
          for (int dot = 0; dot < scale * scale; dot++) {
            pixels[((y + 4) * scale + dot / scale) * width + (x + 4) * scale + dot % scale] =
                0xff000000;
          }
        }
      }
    }
    var picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    return new QRCodeReader().decode(picture).getText();
  }

  @Test
  void worksheetsWorkThemselvesOut() {
    var page = at("/masuk");
    assertThat(worked(page, "loan", Map.of("principal", 2_000_000, "rate", 2, "months", 10)))
        .containsEntry("flat", 40_000)
        .containsEntry("flatmonthly", 240_000)
        .containsEntry("flatinterest", 400_000)
        .containsEntry("effectiveinterest", 220_000)
        .containsEntry("total", 2_400_000);
    assertThat(
            worked(
                page,
                "price",
                Map.of(
                    "ingredients",
                    42_000,
                    "packing",
                    6_000,
                    "fuel",
                    4_000,
                    "wages",
                    20_000,
                    "portions",
                    40,
                    "price",
                    2_500)))
        .containsEntry("cost", 72_000)
        .containsEntry("portion", 1800)
        .containsEntry("profit", 700);
    assertThat(
            worked(
                page,
                "budget",
                Map.of(
                    "wages", 1_500_000, "trade", 700_000, "sent", 0, "food", 1_100_000, "school",
                    250_000, "bills", 300_000, "debt", 150_000, "saving", 200_000)))
        .containsEntry("left", 200_000);
    assertThat(
            worked(
                page,
                "remittance",
                Map.of("amount", 1000, "fee", 10, "market", 3500, "offered", 3450)))
        .containsEntry("spread", 49_500)
        .containsEntry("cost", 84_500)
        .containsEntry("received", 3_415_500);
    assertThat(worked(page, "saving", Map.of("goal", 100, "saved", 250, "months", 3)))
        .containsEntry("missing", 0);
    assertThat(worked(page, "saving", Map.of("goal", 6_000_000, "saved", 1_200_000, "months", 12)))
        .containsEntry("missing", 4_800_000)
        .containsEntry("monthly", 400_000);
    assertThat(
            page.evaluate(
                "async base => { const { number } = await import(base + 'calc.js'); return"
                    + " ['1.250.000', 'Rp 2.000', '1,5', '', '12.5', 'dua',"
                    + " '9'.repeat(14)].map(number).map(String); }",
                base(page)))
        .isEqualTo(List.of("1250000", "2000", "1.5", "0", "12.5", "NaN", "NaN"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> worked(Page page, String name, Map<String, ?> values) {
    return (Map<String, Object>)
        page.evaluate(
            "async ([base, name, values]) => (await import(base + 'calc.js')).worked(name, values)",
            List.of(base(page), name, values));
  }

  @Test
  void aWorksheetInALessonFillsItself() {
    var page = phone();
    registered(page, "Tini");
    page.navigate("/k/uang-keluarga/07-timbang-utang");
    var calc = page.locator(".calc").first();
    calc.locator("input").first().waitFor();
    for (var field : calc.locator("input").all()) {
      field.fill("10");
    }
    assertThat(calc.locator("output").last().innerText()).isNotEmpty();
    everybodyCanUse(page);
  }

  @Test
  void anEnglishVoiceNeverReadsIndonesian() {
    var page =
        withVoices(
            "[{ lang: 'en-US', localService: true, voiceURI: 'e' }, { lang: 'id-ID', localService:"
                + " false, voiceURI: 'far' }]");
    page.locator(".listen").click();
    assertThat(page.locator("#voice").innerText())
        .contains("belum punya suara bahasa Indonesia")
        .contains("Setelan");
    assertThat(page.evaluate("said")).isEqualTo(List.of());
    everybodyCanUse(page);
  }

  @Test
  void theVoiceIsConfirmedOnceAndNeverSaysWhatWasTyped() {
    var page = withVoices("[{ lang: 'id-ID', localService: true, voiceURI: 'i' }]");
    page.locator("#name").fill("kancil-7");
    page.locator("#secret").fill("246810");
    page.locator(".listen").click();
    page.locator("#voice .btn").first().click();
    page.waitForCondition(() -> (int) page.evaluate("said.length") > 4);
    assertThat((List<?>) page.evaluate("said"))
        .anySatisfy(s -> assertThat(s.toString()).contains("PIN"))
        .noneSatisfy(s -> assertThat(s.toString()).containsAnyOf("246810", "kancil"));
    page.reload();
    page.locator(".listen").click();
    page.waitForCondition(() -> (int) page.evaluate("said.length") > 2);
    assertThat(page.locator("#voice").count()).isZero();
  }

  private Page withVoices(String voices) {
    var page = phone();
    page.addInitScript(
        """
        window.said = [];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => %s,
          speak: u => { said.push(u.text); setTimeout(() => u.onend?.(), 5); },
          cancel() {},
        } });\
        """
            .formatted(voices));
    page.navigate("/masuk");
    return page;
  }

  @Test
  void allScriptsTogetherAreSmall() throws IOException {
    var sizes = new HashMap<String, Integer>();
    try (var files = Files.list(SCRIPTS)) {
      for (var file : files.toList()) {
        sizes.put(file.getFileName().toString(), compressed(file));
      }
    }
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
        .as("%s", sizes)
        .isLessThan(IN_ALL);
    var onDemand =
        Set.of(
            "calc.js",
            "codes.js",
            "exam.js",
            "keep.js",
            "opinion.js",
            "people.js",
            "scan.js",
            "speak.js",
            "unsent.js");
    assertThat(
            sizes.entrySet().stream()
                .filter(each -> !onDemand.contains(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum())
        .as("a stored lesson with its service worker: %s", sizes)
        .isLessThan(ON_A_PAGE);
  }

  private static int compressed(Path file) throws IOException {
    var slim =
        Files.readString(file)
            .replaceAll("(?m)^[ \\t]*(?://.*\\n|/\\*\\*(?s:.*?)\\*/\\n)?[ \\t]*", "");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(slim.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private Page at(String address) {
    var page = phone();
    page.navigate(address);
    return page;
  }

  /** Where this page's scripts lie. */
  static String base(Page page) {
    return page.locator("script[type=module]").getAttribute("src").replace("phone.js", "");
  }
}
