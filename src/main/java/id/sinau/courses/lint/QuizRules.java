package id.sinau.courses.lint;

import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import java.util.HashMap;
import java.util.Set;

/** How many questions a quiz has, by its kind; ids are unique in the course. */
final class QuizRules {
  private static final int FEWEST = 3;
  private static final int MOST_PRETEST = 5;
  private static final int MOST_CHAPTER = 8;
  private static final int POSTTEST_DRAW = 10;
  private static final int POSTTEST_CHOICES = 4;
  private static final int PAPERS_IN_BANK = 3;
  private static final Set<String> POSTTEST_TYPES = Set.of("single", "multiple");

  private QuizRules() {}

  static void check(Findings findings) {
    var seen = new HashMap<String, String>();
    var prompts = new HashMap<String, String>();
    findings
        .course()
        .quizzes()
        .forEach(
            (name, quiz) -> {
              var at = "/quizzes/" + name;
              if (quiz.kind() != QuizKind.POSTTEST) {
                onlyFinal(findings, at, quiz);
              }
              switch (quiz.kind()) {
                case CHAPTER -> count(findings, at, quiz, MOST_CHAPTER);
                case PRETEST -> pretest(findings, at, quiz);
                case POSTTEST -> posttest(findings, at, quiz);
              }
              for (int i = 0; i < quiz.questions().size(); i++) {
                var question = quiz.questions().get(i);
                var here = at + "/questions/" + i;
                if (seen.putIfAbsent(question.id(), here) != null) {
                  findings.must(here + "/id", "courses.lint.id.twice", question.id());
                }
                var earlier = prompts.putIfAbsent(question.prompt(), question.id());
                if (earlier != null) {
                  findings.look(here + "/prompt", "courses.lint.prompt.twice", earlier);
                }
              }
            });
  }

  private static void onlyFinal(Findings findings, String at, QuizDocument quiz) {
    if (quiz.offline()) {
      findings.must(at + "/offline", "courses.lint.quiz.offline");
    }
    if (quiz.minutes() > 0) {
      findings.must(at + "/minutes", "courses.lint.quiz.minutes");
    }
  }

  private static void pretest(Findings findings, String at, QuizDocument quiz) {
    count(findings, at, quiz, MOST_PRETEST);
    if (quiz.draw() > 0) {
      findings.must(at + "/draw", "courses.lint.pretest.draw");
    }
  }

  private static void count(Findings findings, String at, QuizDocument quiz, int most) {
    int count = quiz.questions().size();
    if (count == 0) {
      findings.must(at + "/questions", "courses.lint.quiz.empty");
    } else if (count < FEWEST || count > most) {
      findings.should(at + "/questions", "courses.lint.quiz.count", count, FEWEST, most);
    }
    if (quiz.draw() > count) {
      findings.must(at + "/draw", "courses.lint.quiz.draw", quiz.draw(), count);
    }
  }

  private static void posttest(Findings findings, String at, QuizDocument quiz) {
    int count = quiz.questions().size();
    if (quiz.draw() < POSTTEST_DRAW) {
      findings.must(at + "/draw", "courses.lint.posttest.draw", quiz.draw(), POSTTEST_DRAW);
    }
    int bank = PAPERS_IN_BANK * Math.max(quiz.draw(), POSTTEST_DRAW);
    if (count < bank) {
      findings.must(at + "/questions", "courses.lint.posttest.bank", count, bank);
    }
    for (int i = 0; i < count; i++) {
      var question = quiz.questions().get(i);
      var here = at + "/questions/" + i;
      if (!POSTTEST_TYPES.contains(question.type())) {
        findings.must(here + "/type", "courses.lint.posttest.type", question.type());
      } else if (question.choices().size() < POSTTEST_CHOICES) {
        findings.must(
            here + "/choices",
            "courses.lint.posttest.choices",
            question.choices().size(),
            POSTTEST_CHOICES);
      }
    }
  }
}
