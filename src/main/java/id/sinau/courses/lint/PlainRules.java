package id.sinau.courses.lint;

import java.util.Locale;

/** Sentences are short and calm: ten words on average, none over eighteen, no exclamation marks. */
final class PlainRules {
  private static final int MOST_WORDS = 18;
  private static final double AVERAGE = 10;
  private static final int ENOUGH_FOR_AVERAGE = 8;

  private PlainRules() {}

  static void check(Findings findings) {
    for (var text : findings.texts()) {
      int words = 0;
      int sentences = 0;
      for (var passage : text.passages()) {
        exclamation(findings, text, passage);
        for (var sentence : Sentences.in(passage.text())) {
          int count = Sentences.words(findings.filled(sentence)).size();
          words += count;
          sentences++;
          if (count > MOST_WORDS) {
            tooLong(findings, text, passage, sentence, count);
          }
        }
      }
      if (sentences >= ENOUGH_FOR_AVERAGE && words > AVERAGE * sentences && !isTrainers(text)) {
        var average = String.format(Locale.ROOT, "%.1f", (double) words / sentences);
        findings.look(text.pointer(), "courses.lint.sentence.average", average);
      }
    }
  }

  private static void tooLong(
      Findings findings, CourseText text, Passage passage, String sentence, int count) {
    var start = sentence.length() <= 60 ? sentence : sentence.substring(0, 60) + "…";
    if (isTrainers(text)) {
      findings.lookAt(
          text.pointer(), passage.line(), "courses.lint.sentence.long", count, MOST_WORDS, start);
    } else {
      findings.shouldAt(
          text.pointer(), passage.line(), "courses.lint.sentence.long", count, MOST_WORDS, start);
    }
  }

  private static void exclamation(Findings findings, CourseText text, Passage passage) {
    if (passage.text().contains("!")) {
      findings.shouldAt(text.pointer(), passage.line(), "courses.lint.exclamation");
    }
  }

  private static boolean isTrainers(CourseText text) {
    return text.kind() == CourseText.Kind.TRAINER;
  }
}
