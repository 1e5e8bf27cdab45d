package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * How much of a phone's memory the process that draws a lesson takes: its share of what it has in
 * common with others and all that is its own (PSS, proc(5)). Of an empty page's some 60 MB nearly
 * all are Chromium's own program; a lesson adds some 22. After a long session a process on a large
 * machine keeps what it no longer needs: of that, only what is its own is held. The table is {@code
 * target/renderer.md}.
 */
@EnabledOnOs(OS.LINUX)
@Isolated("the busiest renderer must be this page's")
class RendererBrowser extends StoringPhone {
  private static final int BAR_KILOBYTES = 90 * 1024;
  private static final String LESSON = COURSE + "/01-catat-uang";
  private static final String STORED = COURSE + "/03-anggaran-amplop";

  /** What a tab may keep of its own after a long session; the program's own pages not counted. */
  private static final int OWN_KILOBYTES = 80 * 1024;

  private static final String ALL = "Pss";
  private static final String OWN = "Pss_Anon";
  private static final String AT_WORK =
      "() => { const from = performance.now(); while (performance.now() - from < 500); }";

  @Test
  void aLessonTakesLessThanNinetyMegabytes(@TempDir Path folder) throws IOException {
    var visitor = phone();
    var empty = kilobytes(visitor, ALL);
    visitor.navigate(LESSON);
    visitor.locator("article.lesson img").scrollIntoViewIfNeeded();
    var served = kilobytes(visitor, ALL);
    visitor.context().close();

    int own;
    try (var first = kept(folder, line.site())) {
      var page = first.pages().get(0);
      registeredAndKept(page, "Tini");
      page.navigate(STORED);
      page.locator("body[data-shell] article.lesson img").scrollIntoViewIfNeeded();
      own = kilobytes(page, OWN);
    }
    int stored;
    try (var again = kept(folder, line.site())) {
      var page = again.pages().get(0);
      page.navigate(STORED);
      page.locator("body[data-shell] article.lesson img").scrollIntoViewIfNeeded();
      stored = kilobytes(page, ALL);
    }
    Files.write(
        Path.of("target/renderer.md"),
        List.of(
            "| a tab with | MB |",
            "|---|---|",
            row("nothing, PSS", empty),
            row("a lesson, PSS", served),
            row("a stored lesson, PSS", stored),
            row("the same after registering and storing, its own", own)));
    assertThat(served).as("a lesson, KB").isBetween(empty + 1, BAR_KILOBYTES);
    assertThat(stored).as("a stored lesson, KB").isLessThanOrEqualTo(BAR_KILOBYTES);
    assertThat(own).as("its own after a session, KB").isLessThanOrEqualTo(OWN_KILOBYTES);
  }

  private static String row(String page, int kilobytes) {
    return "| %s | %.1f |".formatted(page, kilobytes / 1024.0);
  }

  /** The page works hard for a moment, and so gives away which process is its own. */
  private static int kilobytes(Page page, String what) {
    var before = ticks();
    page.evaluate(AT_WORK);
    var renderer =
        ticks().entrySet().stream()
            .max(Comparator.comparing(e -> e.getValue() - before.getOrDefault(e.getKey(), 0L)))
            .orElseThrow()
            .getKey();
    var share =
        Pattern.compile("(?m)^" + what + ":\\s+(\\d+) kB").matcher(read(renderer, "smaps_rollup"));
    assertThat(share.find()).isTrue();
    return Integer.parseInt(share.group(1));
  }

  /** The processor time of every renderer that we started. */
  private static Map<Long, Long> ticks() {
    var ticks = new HashMap<Long, Long>();
    ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .filter(pid -> read(pid, "cmdline").contains("--type=renderer"))
        .forEach(pid -> ticks.put(pid, userTime(read(pid, "stat"))));
    return ticks;
  }

  /** The 14th field of stat; the second, a name in brackets, may hold blanks. */
  private static long userTime(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
    return fields.length < 12 ? 0 : Long.parseLong(fields[11]);
  }

  /** What a process says of itself; "" once it has gone. */
  private static String read(long pid, String what) {
    var file = Path.of("/proc", String.valueOf(pid), what);
    try {
      return Files.readString(file);
    } catch (java.nio.file.NoSuchFileException gone) {
      return "";
    } catch (IOException unreadable) {
      if (String.valueOf(unreadable.getMessage()).contains("No such process")) {
        return "";
      }
      throw new UncheckedIOException(unreadable);
    }
  }
}
