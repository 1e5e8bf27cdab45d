package id.sinau.courses.files;

import id.sinau.courses.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was wrong with files while they were read. */
final class FileProblems {
  private final List<Problem> problems = new ArrayList<>();

  void error(String file, int line, String key, Object... args) {
    add(file, line, Problem.Severity.ERROR, key, args);
  }

  void warning(String file, int line, String key, Object... args) {
    add(file, line, Problem.Severity.WARNING, key, args);
  }

  /** Problems whose file is still a JSON pointer. */
  void addAll(List<Problem> byPointer, Places places) {
    for (var problem : byPointer) {
      var place = places.at(problem.file());
      problems.add(
          new Problem(
              place.file(), place.line(), problem.severity(), problem.key(), problem.args()));
    }
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }

  private void add(String file, int line, Problem.Severity severity, String key, Object... args) {
    problems.add(
        new Problem(file, line, severity, key, Arrays.stream(args).map(String::valueOf).toList()));
  }
}
