package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.files.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The final test on a phone without signal: its code, its clock, and the certificate after it. */
class FinalTestBrowser extends StoringPhone {
  private static final String TEST = COURSE + "/kuis/tes-akhir";
  private static final CourseDocument DOCUMENT =
      CourseFolder.read(Path.of("courses/uang-keluarga")).document();

  /** Everything before the final test, done on the phone as its pages would do it. */
  private static final String LEARN =
      """
      async ([base, course]) => {
        const { record, fresh } = await import(base + 'vault.js');
        const { paper } = await import(base + 'paper.js');
        const { read } = await import(base + 'store.js');
        const stored = await read('courses', course);
        const { document: doc, versionId: version, hash } = await read('bundles', stored.hash);
        const her = v => (v.courses[course] ??= fresh(version, hash));
        for (const chapter of doc.chapters) {
          for (const lesson of chapter.lessons)
            await record('LESSON_READ', { version, lesson }, null, (v, id) => (her(v).read[lesson] = id));
          const quiz = chapter.quiz;
          const attempt = await record('ATTEMPT_BEGUN', { version, quiz }, null, () => {});
          const asked = paper(doc.quizzes[quiz], attempt);
          for (const q of asked) await record('ANSWERED', { question: q.id, ticked: [0] }, attempt, () => {});
          await record('ATTEMPT_FINISHED', { answers: asked.length }, attempt, (v, id) => (her(v).finished[quiz] = id));
        }
      }\
      """;

  @Test
  void withTheCodeReadOutItIsSatWithoutSignalAndTheCertificateFollows() {
    var code = codeOfTheCompanion();
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    learn(page);
    line.cut();
    page.navigate(TEST);
    assertThat(page.locator("main")).containsText("perlu sinyal, atau kode sesi");
    picture(page, "offline/test-code");
    everybodyCanUse(page);
    begin(page, "AAA-AAA");
    assertThat(page.locator("#code-error")).containsText("Kode belum cocok");
    everybodyCanUse(page);
    begin(page, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    answerByTheKey(page);
    assertThat(page.locator("main")).containsText("Nilai menyusul");
    picture(page, "offline/test-kept");
    everybodyCanUse(page);
    line.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    passed(page);
    page.navigate("/sertifikat");
    assertThat(page.locator("main")).containsText("Uang Keluarga");
  }

  @Test
  void begunWithSignalItGoesOnWithoutAndNeedsNoCode() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Wati");
    learn(page);
    page.evaluate(
        """
        async base => {
          const { send } = await import(base + 'send.js');
          const { count } = await import(base + 'store.js');
          while (await count('outbox')) {
            await send(true);
            await new Promise(ok => setTimeout(ok, 100));
          }
        }\
        """,
        ScriptsBrowser.base(page));
    page.navigate(TEST);
    assertThat(page.locator("main")).containsText("Mulai");
    page.locator("button[value=begin]").click();
    page.locator("body[data-shell] main input[name=answer]").first().waitFor();
    line.cut();
    answerByTheKey(page);
    assertThat(page.locator("main")).containsText("Nilai menyusul");
    line.mend();
    page.reload();
    passed(page);
  }

  @Test
  void whatThePhoneStoresOfTheTestHasNoKey() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    var keys =
        page.evaluate(
            """
            async base => {
              const { all } = await import(base + 'store.js');
              const [{ document: doc, questions }] = await all('bundles');
              const test = doc.quizzes[doc.posttest].questions.map(q => questions[q.id]);
              return [...new Set(test.flatMap(q => [...Object.keys(q), ...q.choices.flatMap(c => Object.keys(c))]))].sort();
            }\
            """,
            ScriptsBrowser.base(page));
    assertThat(keys).isEqualTo(List.of("choices", "prompt", "text"));
  }

  @Test
  void aChangeOfTheClockNeitherGivesNorTakesTime() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    var came =
        page.evaluate(
            """
            async base => {
              const { spent } = await import(base + 'exam.js');
              const { write } = await import(base + 'store.js');
              const attempt = { id: 'x', at: Date.now() - 60_000 };
              const real = Date.now;
              const seen = [await spent(attempt)];
              for (const years of [-3, 3]) {
                Date.now = () => real() + years * 31_536_000_000;
                seen.push(await spent(attempt));
              }
              Date.now = real;
              await write('meta', { id: 'x', spent: 500 }, 'clock');
              return seen;
            }\
            """,
            ScriptsBrowser.base(page));
    assertThat((List<?>) came)
        .allSatisfy(seconds -> assertThat((Integer) seconds).isBetween(60, 90));
    page.reload();
    var again =
        page.evaluate(
            """
            async base => {
              const { spent } = await import(base + 'exam.js');
              const counted = await spent({ id: 'x', at: Date.now() - 60_000 });
              const dated = await spent({ id: 'y', at: Date.now() - 700_000 });
              return [counted, dated];
            }\
            """,
            ScriptsBrowser.base(page));
    assertThat((Integer) ((List<?>) again).get(0)).as("what was counted").isBetween(500, 530);
    assertThat((Integer) ((List<?>) again).get(1)).as("what the date says").isBetween(700, 730);
  }

  @Test
  void whenTheTimeIsOverWhatIsAnsweredIsHandedIn() {
    var code = codeOfTheCompanion();
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    learn(page);
    page.evaluate(
        """
        async base => {
          const { all, write } = await import(base + 'store.js');
          const [bundle] = await all('bundles');
          bundle.document.quizzes[bundle.document.posttest].minutes = 1;
          await write('bundles', bundle);
        }\
        """,
        ScriptsBrowser.base(page));
    line.cut();
    page.navigate(TEST);
    begin(page, code);
    assertThat(page.locator("#clock")).containsText("Sisa waktu 1 menit");
    page.evaluate(
        """
        async base => {
          const { change } = await import(base + 'vault.js');
          await change(({ view }) => void (view.courses['uang-keluarga'].open['tes-akhir'].at -= 58_000));
        }\
        """,
        ScriptsBrowser.base(page));
    page.reload();
    assertThat(page.locator("main"))
        .containsText(
            "Nilai menyusul", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
  }

  private String codeOfTheCompanion() {
    var phone = phone();
    phone.navigate("/masuk");
    phone.locator("#name").fill("kader");
    phone.locator("#secret").fill("sinau-demo");
    phone.locator("main button[type=submit]").click();
    phone.waitForURL("**/lapangan**");
    phone.navigate("/lapangan/ujian");
    everybodyCanUse(phone);
    phone.locator("main form .btn").click();
    assertThat(phone.locator("#place-error")).containsText("Tulis tempatnya");
    phone.locator("#place").fill("Balai desa");
    phone.locator("main form .btn").click();
    phone.locator(".code").waitFor();
    everybodyCanUse(phone);
    picture(phone, "offline/test-session");
    return phone.locator(".code").innerText().strip();
  }

  private static void learn(Page page) {
    page.evaluate(LEARN, List.of(ScriptsBrowser.base(page), "uang-keluarga"));
  }

  private static void begin(Page page, String code) {
    page.locator("#code").fill(code);
    page.locator("button[value=begin]").click();
  }

  /** The key lies in the course's file; the phone does not have it. */
  private static void answerByTheKey(Page page) {
    for (int asked = 0; asked < 10; asked++) {
      var id = page.locator("main input[name=question]").getAttribute("value");
      var choices = DOCUMENT.quiz("tes-akhir").orElseThrow().question(id).orElseThrow().choices();
      IntStream.range(0, choices.size())
          .filter(i -> choices.get(i).right())
          .forEach(i -> page.locator("label[for=answer-" + i + "]").click());
      page.locator("button[value=answer]").click();
      page.waitForCondition(
          () ->
              page.locator("button[value=finish]").count() > 0
                  || page.locator("main input[name=question][value='" + id + "']").count() == 0);
    }
    page.locator("button[value=finish]").click();
  }

  private static void passed(Page page) {
    assertThat(page.locator(".verdict"))
        .containsText("10 dari 10", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
  }
}
