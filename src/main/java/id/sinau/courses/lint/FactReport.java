package id.sinau.courses.lint;

import id.sinau.courses.Problem;
import id.sinau.courses.Problem.Severity;
import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactKeys;
import id.sinau.courses.files.CourseLibrary;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of facts with their certainty: who is asked, until when each is trusted, and which
 * courses use it.
 */
public final class FactReport {
  private static final List<String> COLUMNS =
      List.of("key", "value", "certainty", "until", "ask", "source", "courses");

  private final CourseLibrary library;
  private final LocalDate today;
  private final TreeMap<String, TreeSet<String>> uses = new TreeMap<>();

  /**
   * @param today to know which facts are due
   */
  public FactReport(CourseLibrary library, LocalDate today) {
    this.library = library;
    this.today = today;
    library.facts().facts().keySet().forEach(key -> uses.put(key, new TreeSet<>()));
    for (var course : library.courses()) {
      var document = course.document();
      for (var key : FactKeys.in(document)) {
        uses.computeIfAbsent(key, unknown -> new TreeSet<>()).add(document.code());
      }
    }
  }

  /** The facts whose day to look again has passed, each with its line in the file. */
  public List<Problem> due() {
    return library.facts().facts().values().stream()
        .filter(fact -> fact.expiredOn(today))
        .map(
            fact ->
                new Problem(
                    "facts.yaml",
                    library.facts().lines().get(fact.key()),
                    Severity.WARNING,
                    "courses.lint.fact.expired",
                    List.of(fact.key(), fact.validUntil().toString())))
        .toList();
  }

  /** How many facts there are of each certainty, and how many are used and due, in one sentence. */
  public String summary(ResourceBundle text) {
    var facts = library.facts().facts().values();
    var counts = new ArrayList<Object>();
    counts.add(facts.size());
    Arrays.stream(Fact.Certainty.values())
        .map(sure -> facts.stream().filter(fact -> fact.certainty() == sure).count())
        .forEach(counts::add);
    counts.add(uses.values().stream().filter(courses -> !courses.isEmpty()).count());
    counts.add(due().size());
    return new MessageFormat(text.getString("courses.facts.summary"), Locale.ROOT)
        .format(counts.toArray());
  }

  /** The whole list as a Markdown table, under its heading and summary. */
  public String markdown(ResourceBundle text) {
    var out = new StringBuilder();
    out.append("# ").append(text.getString("courses.facts.title")).append("\n\n");
    out.append(summary(text)).append("\n\n");
    row(out, COLUMNS.stream().map(c -> text.getString("courses.fact." + c)).toList());
    row(out, COLUMNS.stream().map(c -> "---").toList());
    for (var fact : library.facts().facts().values()) {
      row(
          out,
          List.of(
              fact.key(),
              fact.note().isEmpty() ? fact.value() : fact.value() + " (" + fact.note() + ")",
              text.getString("courses.certainty." + fact.certainty().name()),
              fact.validUntil().toString(),
              fact.ask(),
              fact.source(),
              uses.get(fact.key()).isEmpty()
                  ? text.getString("courses.fact.unused")
                  : String.join(", ", uses.get(fact.key()))));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(cell.replace("|", "/")).append(" |"));
    out.append('\n');
  }
}
