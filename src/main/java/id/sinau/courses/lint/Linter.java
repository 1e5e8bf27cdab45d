package id.sinau.courses.lint;

import id.sinau.courses.Problem;
import id.sinau.courses.facts.Fact;
import id.sinau.courses.files.CourseReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Holds a course against every rule of {@code courses/README.md}. */
public final class Linter {
  private static final List<Consumer<Findings>> RULES =
      List.of(
          CourseRules::check,
          ChapterRules::check,
          LessonRules::check,
          SpokenRules::check,
          MarkdownRules::check,
          QuizRules::check,
          QuestionRules::check,
          GiveawayRules::check,
          PlainRules::check,
          WordRules::check,
          FactRules::check,
          PictureRules::check,
          SoundRules::check);

  private Linter() {}

  /**
   * Everything wrong with a course, what its reading found included, sorted by file and line.
   *
   * @param facts the table of facts, by key
   * @param today to know which facts have expired
   */
  public static List<Problem> lint(
      CourseReading reading, Map<String, Fact> facts, LocalDate today, Demand demand) {
    var findings = new Findings(reading, facts, today, demand);
    RULES.forEach(rule -> rule.accept(findings));
    return findings.problems();
  }
}
