package id.sinau.courses.editing;

/** Which way something moves in its list. */
public enum Way {
  UP(-1),
  DOWN(1);

  private final int step;

  Way(int step) {
    this.step = step;
  }

  int step() {
    return step;
  }
}
