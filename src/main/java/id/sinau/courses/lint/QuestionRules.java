package id.sinau.courses.lint;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question has right and wrong choices as its type wants them, each with feedback, in any order.
 */
final class QuestionRules {
  private static final List<String> TYPES = List.of("single", "multiple", "truefalse");
  private static final int FEWEST_CHOICES = 3;
  private static final Pattern DEPENDS_ON_ORDER =
      Pattern.compile(
          "^(semua|kedua|ketiga|tidak ada)( (jawaban|pilihan|hal|yang|ini|itu|di atas|di bawah|benar|salah))+[.]?$"
              + "|\\b(jawaban|pilihan) [a-e]\\b",
          Pattern.CASE_INSENSITIVE);

  private QuestionRules() {}

  static void check(Findings findings) {
    findings
        .course()
        .quizzes()
        .forEach(
            (name, quiz) -> {
              for (int i = 0; i < quiz.questions().size(); i++) {
                var at = "/quizzes/" + name + "/questions/" + i;
                question(findings, at, quiz.questions().get(i));
              }
            });
  }

  private static void question(Findings findings, String at, QuestionDocument question) {
    var course = findings.course();
    if (course.competencies().stream().noneMatch(c -> c.id().equals(question.competency()))) {
      findings.must(at + "/competency", "courses.lint.competency.unknown", question.competency());
    }
    if (course.lesson(question.lesson()).isEmpty()) {
      findings.must(at + "/lesson", "courses.lint.lesson.missing", question.lesson());
    }
    rights(findings, at, question);
    choices(findings, at, question.choices());
  }

  private static void rights(Findings findings, String at, QuestionDocument question) {
    int count = question.choices().size();
    long right = question.choices().stream().filter(ChoiceDocument::right).count();
    switch (question.type()) {
      case "single" -> {
        if (right != 1) {
          findings.must(at + "/choices", "courses.lint.single.right", right);
        }
      }
      case "multiple" -> {
        if (right == 0 || right == count) {
          findings.must(at + "/choices", "courses.lint.multiple.right", right, count);
        }
      }
      case "truefalse" -> {
        var texts = question.choices().stream().map(ChoiceDocument::text).toList();
        if (!texts.equals(QuestionDocument.TRUE_FALSE) || right != 1) {
          findings.must(
              at + "/choices",
              "courses.lint.truefalse",
              QuestionDocument.TRUE_FALSE.get(0),
              QuestionDocument.TRUE_FALSE.get(1));
        }
      }
      default ->
          findings.must(
              at + "/type", "courses.lint.type", question.type(), String.join(", ", TYPES));
    }
    if (!question.type().equals("truefalse") && count < FEWEST_CHOICES) {
      findings.must(at + "/choices", "courses.lint.choices.few", count, FEWEST_CHOICES);
    }
  }

  private static void choices(Findings findings, String at, List<ChoiceDocument> choices) {
    var seen = new HashSet<String>();
    for (int i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      var here = at + "/choices/" + i;
      if (choice.feedback().isEmpty()) {
        findings.must(here, "courses.lint.choice.feedback", choice.text());
      }
      if (!seen.add(choice.text().toLowerCase(Locale.ROOT))) {
        findings.must(here, "courses.lint.choice.twice", choice.text());
      }
      if (DEPENDS_ON_ORDER.matcher(choice.text()).find()) {
        findings.must(here, "courses.lint.choice.order", choice.text());
      }
    }
  }
}
