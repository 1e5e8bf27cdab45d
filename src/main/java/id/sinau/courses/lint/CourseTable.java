package id.sinau.courses.lint;

import id.sinau.courses.Problem;
import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactKeys;
import id.sinau.courses.files.CourseReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The table of courses that the build prints: what each holds and what is wrong with it. */
public final class CourseTable {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "title",
          "lessons",
          "questions",
          "words",
          "sentence",
          "prose",
          "pictures",
          "chats",
          "facts",
          "errors",
          "warnings");
  private static final int TEXT_COLUMNS = 2;

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Adds a course.
   *
   * @param problems what the linter found in it
   */
  public void add(
      CourseReading reading, Map<String, Fact> facts, LocalDate today, List<Problem> problems) {
    var findings = new Findings(reading, facts, today, Demand.LIBRARY);
    var course = reading.document();
    int words = course.lessons().stream().mapToInt(l -> LessonRules.words(findings, l)).sum();
    var passages = course.lessons().stream().flatMap(l -> Passage.in(l.body()).stream()).toList();
    var prose = passages.stream().filter(p -> p.kind() == Passage.Kind.PARAGRAPH).toList();
    long errors = problems.stream().filter(Problem::isError).count();
    rows.add(
        List.of(
            course.code(),
            course.title(),
            String.valueOf(course.lessons().size()),
            String.valueOf(
                course.quizzes().values().stream().mapToInt(q -> q.questions().size()).sum()),
            String.valueOf(words),
            average(findings, passages),
            average(findings, prose),
            String.valueOf(reading.media().size()),
            String.valueOf(chats(reading)),
            String.valueOf(FactKeys.in(course).size()),
            String.valueOf(errors),
            String.valueOf(problems.size() - errors)));
  }

  /** The table as text, with its heading in the language of the texts. */
  public String print(ResourceBundle text) {
    var all = new ArrayList<List<String>>();
    all.add(COLUMNS.stream().map(c -> text.getString("courses.table." + c)).toList());
    all.addAll(rows);
    var out = new StringBuilder();
    for (var row : all) {
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = all.stream().mapToInt(r -> r.get(column).length()).max().orElse(1);
        var padding = " ".repeat(width - row.get(i).length());
        out.append(i < TEXT_COLUMNS ? row.get(i) + padding : padding + row.get(i)).append("  ");
      }
      out.append(System.lineSeparator());
    }
    return out.toString();
  }

  private static String average(Findings findings, List<Passage> passages) {
    var sentences = passages.stream().flatMap(p -> Sentences.in(p.text()).stream()).toList();
    int words = sentences.stream().mapToInt(s -> Sentences.words(findings.filled(s)).size()).sum();
    return String.format(Locale.ROOT, "%.1f", (double) words / Math.max(1, sentences.size()));
  }

  private static long chats(CourseReading reading) {
    return reading.document().lessons().stream()
        .flatMap(lesson -> lesson.body().lines())
        .filter(line -> line.startsWith("```chat"))
        .count();
  }
}
