package id.sinau.courses.lint;

import id.sinau.courses.Problem;
import id.sinau.courses.files.CourseLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * For authors: lints a library of courses and prints each problem with its place, then the table.
 * Arguments: the library's folder, then codes of courses to show (all if none). Exit code 1 if
 * there are errors.
 */
public final class LintCommand {
  private static final ResourceBundle TEXT = ResourceBundle.getBundle("id.sinau.text", Locale.ROOT);

  private LintCommand() {}

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var wanted = Set.of(List.of(args).subList(1, args.length).toArray(String[]::new));
    var library = CourseLibrary.read(Path.of(args[0]));
    var known = library.facts().facts();
    var table = new CourseTable();
    library.facts().problems().forEach(problem -> out.println(line(problem)));
    boolean wrong = library.facts().problems().stream().anyMatch(Problem::isError);
    for (var course : library.courses()) {
      if (wanted.isEmpty() || wanted.contains(course.document().code())) {
        var problems = Linter.lint(course, known, LocalDate.now(), Demand.LIBRARY);
        problems.forEach(problem -> out.println(line(problem)));
        table.add(course, known, LocalDate.now(), problems);
        wrong |= problems.stream().anyMatch(Problem::isError);
      }
    }
    var facts = new FactReport(library, LocalDate.now());
    facts.due().forEach(problem -> out.println(line(problem)));
    out.println(table.print(TEXT));
    out.println(facts.summary(TEXT));
    System.exit(wrong ? 1 : 0);
  }

  static String line(Problem problem) {
    var severity =
        TEXT.getString(
            "courses.lint.severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    return problem.file() + ":" + problem.line() + ": " + severity + ": " + problem.sentence(TEXT);
  }
}
