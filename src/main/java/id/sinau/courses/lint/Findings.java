package id.sinau.courses.lint;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.Problem;
import id.sinau.courses.Problem.Severity;
import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactKeys;
import id.sinau.courses.files.CourseReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the rules look at, and what they found. */
final class Findings {
  private final CourseReading reading;
  private final Map<String, Fact> facts;
  private final LocalDate today;
  private final Demand demand;
  private final List<CourseText> texts;
  private final List<Problem> problems = new ArrayList<>();

  Findings(CourseReading reading, Map<String, Fact> facts, LocalDate today, Demand demand) {
    this.reading = reading;
    this.facts = facts;
    this.today = today;
    this.demand = demand;
    texts = CourseText.of(reading.document());
    problems.addAll(reading.problems());
  }

  CourseDocument course() {
    return reading.document();
  }

  /** All texts of the course, each taken apart once. */
  List<CourseText> texts() {
    return texts;
  }

  CourseReading reading() {
    return reading;
  }

  Map<String, Fact> facts() {
    return facts;
  }

  LocalDate today() {
    return today;
  }

  /** The text as people read it. */
  String filled(String text) {
    return FactKeys.fill(text, key -> facts.containsKey(key) ? facts.get(key).value() : null);
  }

  /** Keeps any course from being published. */
  void must(String pointer, String key, Object... args) {
    mustAt(pointer, 0, key, args);
  }

  /** As {@link #must}, so many lines below the place of the text. */
  void mustAt(String pointer, int line, String key, Object... args) {
    add(pointer, line, Severity.ERROR, key, args);
  }

  /** Keeps a course out of the library; a trainer's course is only warned. */
  void should(String pointer, String key, Object... args) {
    shouldAt(pointer, 0, key, args);
  }

  /** As {@link #should}, so many lines below the place of the text. */
  void shouldAt(String pointer, int line, String key, Object... args) {
    add(pointer, line, demand == Demand.LIBRARY ? Severity.ERROR : Severity.WARNING, key, args);
  }

  /** Asks somebody to look. */
  void look(String pointer, String key, Object... args) {
    lookAt(pointer, 0, key, args);
  }

  /** As {@link #look}, so many lines below the place of the text. */
  void lookAt(String pointer, int line, String key, Object... args) {
    add(pointer, line, Severity.WARNING, key, args);
  }

  /** A problem of a picture, which has no place in the document. */
  void picture(String path, int line, String key, Object... args) {
    problems.add(problem(file(path), line, Severity.ERROR, key, args));
  }

  void unusedPicture(String path) {
    problems.add(problem(file(path), 0, Severity.WARNING, "courses.lint.picture.unused"));
  }

  /** Sorted by file and line. */
  List<Problem> problems() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
        .toList();
  }

  private String file(String path) {
    var home = reading.places().at("").file();
    return home.substring(0, home.indexOf('/') + 1) + path;
  }

  private void add(String pointer, int line, Severity severity, String key, Object... args) {
    var place = reading.places().at(pointer).plus(line);
    problems.add(problem(place.file(), place.line(), severity, key, args));
  }

  private static Problem problem(
      String file, int line, Severity severity, String key, Object... args) {
    return new Problem(
        file, line, severity, key, Arrays.stream(args).map(String::valueOf).toList());
  }
}
