package id.sinau.courses.lint;

import id.sinau.courses.LessonDocument;
import java.util.List;

/** A lesson is short, has an example and serves a competency. */
final class LessonRules {
  private static final int FEWEST_MINUTES = 3;
  private static final int MOST_MINUTES = 6;
  private static final int FEWEST_WORDS = 150;
  private static final int MOST_WORDS = 350;

  /** So far outside, the text is another kind of text. */
  private static final int MARGIN = 30;

  private LessonRules() {}

  static void check(Findings findings) {
    var lessons = findings.course().lessons();
    for (int i = 0; i < lessons.size(); i++) {
      lesson(findings, lessons.get(i), "/lessons/" + i);
    }
  }

  /** How many words a lesson's text has, facts filled in. */
  static int words(Findings findings, LessonDocument lesson) {
    return Passage.in(lesson.body()).stream()
        .mapToInt(passage -> Sentences.words(findings.filled(passage.text())).size())
        .sum();
  }

  private static void lesson(Findings findings, LessonDocument lesson, String at) {
    if (lesson.minutes() < FEWEST_MINUTES || lesson.minutes() > MOST_MINUTES) {
      findings.should(
          at + "/minutes",
          "courses.lint.lesson.minutes",
          lesson.minutes(),
          FEWEST_MINUTES,
          MOST_MINUTES);
    }
    length(findings, words(findings, lesson), at);
    if (Passage.in(lesson.body()).stream().noneMatch(Passage::example)) {
      findings.look(at + "/body", "courses.lint.lesson.example");
    }
    competencies(findings, lesson.competencies(), at + "/competencies");
  }

  private static void length(Findings findings, int words, String at) {
    if (words < FEWEST_WORDS - MARGIN || words > MOST_WORDS + MARGIN) {
      findings.should(at + "/body", "courses.lint.lesson.words", words, FEWEST_WORDS, MOST_WORDS);
    } else if (words < FEWEST_WORDS || words > MOST_WORDS) {
      findings.look(at + "/body", "courses.lint.lesson.words", words, FEWEST_WORDS, MOST_WORDS);
    }
  }

  private static void competencies(Findings findings, List<String> ids, String at) {
    if (ids.isEmpty()) {
      findings.should(at, "courses.lint.lesson.competency");
    }
    for (var id : ids) {
      if (findings.course().competencies().stream().noneMatch(known -> known.id().equals(id))) {
        findings.must(at, "courses.lint.competency.unknown", id);
      }
    }
  }
}
