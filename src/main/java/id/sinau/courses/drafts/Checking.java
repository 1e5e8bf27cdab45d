package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactShelf;
import id.sinau.courses.files.CourseReading;
import id.sinau.courses.files.Places;
import id.sinau.courses.lint.Demand;
import id.sinau.courses.lint.Linter;
import id.sinau.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a draft against the rules of {@code courses/README.md}, as a trainer's own course is held:
 * what would mislead is an error, what is only incomplete a warning.
 */
@ApplicationScoped
class Checking {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::isError, Comparator.reverseOrder())
          .thenComparing(Finding::part)
          .thenComparing(Finding::quiz)
          .thenComparingInt(Finding::number)
          .thenComparingInt(Finding::line);

  @Inject FactShelf facts;
  @Inject Clock clock;

  List<Finding> check(CourseDocument document, Map<String, byte[]> files) {
    return found(document, files, facts.all(), Dates.today(clock));
  }

  /** Errors first, then in the order of the course. */
  static List<Finding> found(
      CourseDocument document,
      Map<String, byte[]> files,
      Map<String, Fact> facts,
      LocalDate today) {
    var reading =
        new CourseReading(document, new TreeMap<>(files), Places.pointers(document), List.of());
    return Linter.lint(reading, facts, today, Demand.DRAFT).stream()
        .map(problem -> Finding.of(problem, document))
        .sorted(IN_ORDER)
        .toList();
  }
}
