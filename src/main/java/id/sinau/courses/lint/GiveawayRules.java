package id.sinau.courses.lint;

import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import java.util.List;
import java.util.TreeMap;

/**
 * The form of a question must not give its answer away. In a post-test the bound is stricter: with
 * at most two in five right choices the longest, who always takes the longest passes one of three
 * papers in fewer than 1 of 100 cases; the same holds for the second longest and so on.
 */
final class GiveawayRules {
  private static final int FEW = 4;
  private static final int ENOUGH_FOR_SKEW = 6;
  private static final int HALF = 50;
  private static final int TWO_IN_FIVE = 40;

  private GiveawayRules() {}

  static void check(Findings findings) {
    findings
        .course()
        .quizzes()
        .forEach((name, quiz) -> quiz(findings, "/quizzes/" + name + "/questions", quiz));
  }

  private static void quiz(Findings findings, String at, QuizDocument quiz) {
    var singles = quiz.questions().stream().filter(q -> q.type().equals("single")).toList();
    long longest = singles.stream().filter(GiveawayRules::rightIsLongest).count();
    int most = quiz.kind() == QuizKind.POSTTEST ? TWO_IN_FIVE : HALF;
    if (singles.size() >= FEW && longest * 100 > (long) singles.size() * most) {
      findings.should(at, "courses.lint.giveaway.longest", longest, singles.size(), most);
    }
    if (singles.size() >= ENOUGH_FOR_SKEW) {
      skew(findings, at, singles);
      if (quiz.kind() == QuizKind.POSTTEST) {
        ranks(findings, at, singles);
      }
    }
  }

  private static void skew(Findings findings, String at, List<QuestionDocument> singles) {
    var count = new int[10];
    singles.forEach(question -> count[Math.max(0, right(question))]++);
    for (int place = 0; place < count.length; place++) {
      if (count[place] * 2 > singles.size()) {
        findings.look(at, "courses.lint.giveaway.place", count[place], singles.size(), place + 1);
      }
    }
  }

  private static void ranks(Findings findings, String at, List<QuestionDocument> singles) {
    var count = new TreeMap<Integer, Integer>();
    singles.forEach(question -> count.merge(rank(question), 1, Integer::sum));
    count.forEach(
        (rank, often) -> {
          if (rank > 0 && often * 100 > singles.size() * TWO_IN_FIVE) {
            findings.look(at, "courses.lint.giveaway.rank", often, singles.size(), rank + 1);
          }
        });
  }

  /** How many choices are longer than the right one. */
  private static int rank(QuestionDocument question) {
    int right = right(question);
    int length = right < 0 ? 0 : question.choices().get(right).text().length();
    return (int) question.choices().stream().filter(c -> c.text().length() > length).count();
  }

  private static int right(QuestionDocument question) {
    for (int i = 0; i < question.choices().size(); i++) {
      if (question.choices().get(i).right()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean rightIsLongest(QuestionDocument question) {
    int right = right(question);
    if (right < 0) {
      return false;
    }
    int length = question.choices().get(right).text().length();
    return question.choices().stream()
        .filter(choice -> !choice.right())
        .allMatch(choice -> choice.text().length() < length);
  }
}
