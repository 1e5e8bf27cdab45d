package id.sinau.courses.lint;

import id.sinau.courses.QuizKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Chapters name each lesson once, and each quiz stands where its kind belongs. */
final class ChapterRules {
  private ChapterRules() {}

  static void check(Findings findings) {
    var course = findings.course();
    var usedLessons = new HashSet<String>();
    var usedQuizzes = new HashSet<String>();
    if (course.chapters().isEmpty()) {
      findings.must("/chapters", "courses.lint.chapters.none");
    }
    for (int i = 0; i < course.chapters().size(); i++) {
      var chapter = course.chapters().get(i);
      var at = "/chapters/" + i;
      if (chapter.lessons().isEmpty()) {
        findings.must(at + "/lessons", "courses.lint.chapter.empty");
      }
      for (int j = 0; j < chapter.lessons().size(); j++) {
        lesson(findings, at + "/lessons/" + j, chapter.lessons().get(j), usedLessons);
      }
      if (chapter.quiz().isEmpty()) {
        findings.should(at, "courses.lint.chapter.quiz");
      } else {
        quiz(findings, at + "/quiz", chapter.quiz(), QuizKind.CHAPTER, usedQuizzes);
      }
    }
    test(findings, "pretest", course.pretest(), QuizKind.PRETEST, usedQuizzes);
    test(findings, "posttest", course.posttest(), QuizKind.POSTTEST, usedQuizzes);
    for (int i = 0; i < course.lessons().size(); i++) {
      var code = course.lessons().get(i).code();
      if (!usedLessons.contains(code)) {
        findings.must("/lessons/" + i, "courses.lint.lesson.unused", code);
      }
    }
    for (var name : course.quizzes().keySet()) {
      if (!usedQuizzes.contains(name)) {
        findings.should("/quizzes/" + name, "courses.lint.quiz.unused", name);
      }
    }
  }

  private static void lesson(Findings findings, String at, String code, Set<String> used) {
    if (findings.course().lesson(code).isEmpty()) {
      findings.must(at, "courses.lint.lesson.missing", code);
    }
    if (!used.add(code)) {
      findings.must(at, "courses.lint.lesson.twice", code);
    }
  }

  private static void test(
      Findings findings, String member, String name, QuizKind kind, Set<String> used) {
    if (name.isEmpty()) {
      findings.should("", "courses.lint.test.missing", member);
    } else {
      quiz(findings, "/" + member, name, kind, used);
    }
  }

  private static void quiz(
      Findings findings, String at, String name, QuizKind kind, Set<String> used) {
    var quiz = findings.course().quiz(name);
    if (quiz.isEmpty()) {
      findings.must(at, "courses.lint.quiz.missing", name);
    } else if (quiz.get().kind() != kind) {
      var word = kind.name().toLowerCase(Locale.ROOT);
      findings.must("/quizzes/" + name + "/kind", "courses.lint.quiz.kind", name, word);
    }
    if (!used.add(name)) {
      findings.must(at, "courses.lint.quiz.twice", name);
    }
  }
}
