package id.sinau.reports;

import java.util.List;

/**
 * How far somebody came in a course, as reports count it and lists filter it. The column {@code
 * course_progress.reached} holds the furthest step: 0 enrolled, 1 began, 2 read half of the
 * lessons, 3 sat the post-test, 4 completed.
 */
public enum Reached {
  ENROLLED(0, 4),
  STARTED(1, 4),
  HALF(2, 4),
  POSTTEST(3, 4),
  COMPLETED(4, 4),
  NOT_STARTED(0, 0),
  LEARNING(1, 2),
  NOT_PASSED(3, 3);

  /** The steps everybody goes through, each holding all who went further. */
  public static final List<Reached> STEPS = List.of(ENROLLED, STARTED, HALF, POSTTEST, COMPLETED);

  private static final List<Reached> PLACES = List.of(NOT_STARTED, LEARNING, NOT_PASSED, COMPLETED);

  private final int from;
  private final int to;

  Reached(int from, int to) {
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The one place where somebody of that furthest step stands. */
  static Reached standing(long step) {
    return PLACES.stream().filter(p -> p.from <= step && step <= p.to).findFirst().orElseThrow();
  }

  /** The name as it stands in an address; {@link #ENROLLED}, which is everybody, for others. */
  public static Reached named(String name) {
    for (var one : values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return ENROLLED;
  }
}
