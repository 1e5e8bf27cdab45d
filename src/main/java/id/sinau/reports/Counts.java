package id.sinau.reports;

import java.io.Serializable;

/** How many enrolments came how far; each step holds all who went further. */
public record Counts(long enrolled, long started, long half, long posttest, long completed)
    implements Serializable {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** So many more whose furthest step is this one. */
  Counts with(long step, long more) {
    return new Counts(
        enrolled + more,
        started + (step >= 1 ? more : 0),
        half + (step >= 2 ? more : 0),
        posttest + (step >= 3 ? more : 0),
        completed + (step >= 4 ? more : 0));
  }

  Counts plus(Counts other) {
    return new Counts(
        enrolled + other.enrolled,
        started + other.started,
        half + other.half,
        posttest + other.posttest,
        completed + other.completed);
  }

  public long of(Reached step) {
    return switch (step) {
      case STARTED -> started;
      case HALF -> half;
      case POSTTEST -> posttest;
      case COMPLETED -> completed;
      case NOT_STARTED -> enrolled - started;
      case LEARNING -> started - posttest;
      case NOT_PASSED -> posttest - completed;
      default -> enrolled;
    };
  }

  /** Completed of a hundred enrolled, rounded down so that 100 means everybody; 0 for nobody. */
  public int percent() {
    return enrolled == 0 ? 0 : (int) (completed * 100 / enrolled);
  }
}
