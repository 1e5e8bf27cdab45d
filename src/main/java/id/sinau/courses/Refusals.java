package id.sinau.courses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What did not fit while a document was read. */
final class Refusals {
  private final List<Problem> problems = new ArrayList<>();

  static Problem problem(String pointer, String key, Object... args) {
    var words = Arrays.stream(args).map(String::valueOf).map(Refusals::shortened).toList();
    return new Problem(pointer, 0, Problem.Severity.ERROR, key, words);
  }

  void add(String pointer, String key, Object... args) {
    problems.add(problem(pointer, key, args));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** A mistyped text may be a whole file; a sentence shows its beginning. */
  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
