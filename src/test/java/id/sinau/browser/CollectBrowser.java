package id.sinau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A companion takes in what a learner's phone without signal could not send. */
class CollectBrowser extends StoringPhone {

  private static final String READ_THREE =
      """
      async ([base, course]) => {
        const { record, fresh } = await import(base + 'vault.js');
        const { all, read } = await import(base + 'store.js');
        const { frames } = await import(base + 'codes.js');
        const stored = await read('courses', course);
        const { document: doc, versionId: version, hash } = await read('bundles', stored.hash);
        for (const lesson of doc.chapters.flatMap(c => c.lessons).slice(0, 3))
          await record('LESSON_READ', { version, lesson }, null, v => ((v.courses[course] ??= fresh(version, hash)).read[lesson] = 1));
        const envelopes = (await all('outbox')).map(o => o.envelope);
        return { frames: frames(envelopes, 'abcd'), file: JSON.stringify({ envelopes }) };
      }\
      """;

  /** A camera and a reader that see the frames one after the other. */
  private static final String CAMERA =
      """
      window.seen = [];
      window.BarcodeDetector = class {
        async detect() { return window.seen.length ? [{ rawValue: window.seen.shift() }] : []; }
      };
      Object.defineProperty(navigator, 'mediaDevices', { value: {
        getUserMedia: async () => {
          const canvas = document.createElement('canvas');
          canvas.getContext('2d').fillRect(0, 0, 10, 10);
          return canvas.captureStream(5);
        } } });
      """;

  @Test
  void theCodesOnAScreenAreReadInAnyOrderAndCountForTheirOwner() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    var frames = new ArrayList<>(frames(unsent(page)));
    assertThat(frames).hasSizeGreaterThan(1);
    Collections.shuffle(frames, new Random(7));
    frames.add(1, "https://example.org/iklan");
    frames.add(2, frames.get(0));

    var kader = companion(CAMERA);
    kader.locator("#scan button").click();
    kader.locator("#scan video").waitFor();
    kader.evaluate("frames => { window.seen = frames; }", frames);
    assertThat(kader.locator("#scan [role=status]"))
        .containsText(
            "Diterima: 3 dari 3", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    everybodyCanUse(kader);
    picture(kader, "offline/companion-scans");
    kader.reload();
    assertThat(kader.locator("main")).containsText("Kode dipindai");
    threeLessonsOf(tini);
  }

  @Test
  void codesCutOffMixedOrForgedAreNeverTakenForAHandIn() {
    var page = phoneAt(line.site());
    registeredAndKept(page, "Tini");
    line.cut();
    var frames = frames(unsent(page));
    line.mend();
    var came =
        page.evaluate(
            """
            async ([base, frames]) => {
              const { collector } = await import(base + 'scan.js');
              const c = collector();
              const odd = ['', 'S1', 'S1|ab|0|3|x', 'S1|ab|4|3|x', 'S1|ab|1|999|x', 'S1|ab|1|3|', 'S2|ab|1|3|x', 'x'.repeat(100000), 'S1|ab|1|3|' + 'x'.repeat(521)];
              const nothing = odd.map(t => c.add(t) === undefined);
              const cut = collector();
              const last = frames.map((f, i) => cut.add(i < frames.length - 1 ? f : f.slice(0, -9))).pop();
              const mixed = collector();
              frames.forEach((f, i) => i < frames.length - 1 && mixed.add(f));
              const other = mixed.add(frames.at(-1).replace('|abcd|', '|wxyz|'));
              const forged = collector().add('S1|ab|1|1|{"envelopes":"x"}');
              const whole = collector();
              const done = frames.map(f => whole.add(f)).pop();
              return [nothing.every(Boolean), !!last.broken, other.have, !!forged.broken, done.envelopes.length];
            }\
            """,
            List.of(ScriptsBrowser.base(page), frames));
    assertThat(came).isEqualTo(List.of(true, true, 1, true, 3));
  }

  @Test
  void filesAreTakenOneByOneAndABadOneCostsOnlyItself() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    var file = (String) unsent(page).get("file");
    var kader = companion("delete window.BarcodeDetector");
    assertThat(kader.locator("#scan")).containsText("Minta berkasnya");
    kader
        .locator("#file")
        .setInputFiles(
            new FilePayload[] {
              payload("cut.json", file.substring(0, file.length() - 40)),
              payload("whole.json", file),
              payload("picture.json", "\u0089PNG\r\n")
            });
    kader.locator("main form .btn").click();
    assertThat(kader.locator(".errors")).isVisible();
    assertThat(kader.locator(".notice.good")).containsText("BWI-");
    everybodyCanUse(kader);
    threeLessonsOf(tini);
  }

  @Test
  void withoutSignalWhatWasReadIsKeptAndGoesLater() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    var file = (String) unsent(page).get("file");
    var kader = companion(CAMERA);
    kader.context().setOffline(true);
    var kept =
        kader.evaluate(
            """
            async ([base, file]) => {
              const { pass } = await import(base + 'scan.js');
              const { count } = await import(base + 'store.js');
              const done = await pass(JSON.parse(file).envelopes);
              return [!!done.kept, await count('outbox')];
            }\
            """,
            List.of(ScriptsBrowser.base(kader), file));
    assertThat(kept).isEqualTo(List.of(true, 3));
    kader.context().setOffline(false);
    kader.evaluate("dispatchEvent(new Event('online'))");
    kader.waitForCondition(
        () ->
            kader
                .evaluate(
                    "async base => (await import(base + 'store.js')).count('outbox')",
                    ScriptsBrowser.base(kader))
                .equals(0));
    threeLessonsOf(tini);
  }

  @Test
  void tenThousandUnsentActsLeaveThePhoneInFilesThatTheOfficeTakes() {
    var page = phoneAt(line.site());
    var tini = registeredAndKept(page, "Tini");
    line.cut();
    unsent(page);
    var files =
        (List<?>)
            page.evaluate(
                """
                async base => {
                  const { all, work } = await import(base + 'store.js');
                  const { asFiles } = await import(base + 'send.js');
                  const waiting = await all('outbox');
                  await work(['outbox'], 'readwrite', t => {
                    const store = t.objectStore('outbox');
                    store.clear();
                    for (let i = 0; i < 10_000; i++) store.put({ ...waiting[i % waiting.length], n: i + 1 });
                  });
                  return Promise.all((await asFiles()).map(f => f.text()));
                }\
                """,
                ScriptsBrowser.base(page));
    assertThat(files).hasSize(25);
    assertThat(files)
        .allSatisfy(file -> assertThat(((String) file).length()).isLessThan(1_000_000));
    var kader = companion("delete window.BarcodeDetector");
    kader.locator("#file").setInputFiles(payload("part.json", (String) files.get(24)));
    kader.locator("main form .btn").click();
    assertThat(kader.locator(".notice.good")).containsText("BWI-");
    threeLessonsOf(tini);
  }

  private Map<?, ?> unsent(Page page) {
    return (Map<?, ?>)
        page.evaluate(READ_THREE, List.of(ScriptsBrowser.base(page), "uang-keluarga"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> frames(Map<?, ?> unsent) {
    return (List<String>) unsent.get("frames");
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "application/json", text.getBytes(UTF_8));
  }

  private Page companion(String script) {
    var phone = phone();
    phone.addInitScript(script);
    phone.navigate("/masuk");
    phone.locator("#name").fill("kader");
    phone.locator("#secret").fill("sinau-demo");
    phone.locator("main button[type=submit]").click();
    phone.waitForURL("**/lapangan**");
    phone.navigate("/lapangan/kiriman");
    phone.locator("#scan button:not([hidden]), #scan [role=status]:not(:empty)").waitFor();
    return phone;
  }

  private void threeLessonsOf(String name) {
    var elsewhere = phoneWithoutScript();
    elsewhere.navigate("/masuk");
    elsewhere.locator("#name").fill(name);
    elsewhere.locator("#secret").fill(PIN);
    elsewhere.locator("main button[type=submit]").click();
    elsewhere.navigate(COURSE);
    assertThat(elsewhere.locator("main")).containsText("3 dari 8 materi");
  }
}
