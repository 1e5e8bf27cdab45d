package id.sinau.courses;

import java.util.List;
import java.util.stream.Collectors;

/** A document is not in the course format; carries every reason. */
public final class DocumentRefused extends RuntimeException {
  private final transient List<Problem> problems;

  DocumentRefused(List<Problem> problems) {
    super(
        problems.stream()
            .map(p -> p.file() + ":" + p.line() + " " + p.key() + " " + p.args())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** At least one; the file of each is a JSON pointer. */
  public List<Problem> problems() {
    return problems;
  }
}
