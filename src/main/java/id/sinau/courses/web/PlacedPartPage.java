package id.sinau.courses.web;

import id.sinau.courses.editing.Way;

/**
 * What the pages of parts share that stand in an order: what was typed is saved before it moves.
 */
abstract class PlacedPartPage extends PartPage {
  private static final long serialVersionUID = 1L;

  /** Saves what was typed. */
  abstract int keep(int seen);

  abstract int move(int seen, Way way);

  /** The same part again, at its new place when it moved. */
  abstract void here(Way moved);

  final boolean kept() {
    return saved(this::keep);
  }

  public void save() {
    if (kept()) {
      said.done("courses.saved");
      here(null);
    }
  }

  public void up() {
    move(Way.UP);
  }

  public void down() {
    move(Way.DOWN);
  }

  private void move(Way way) {
    if (kept() && saved(seen -> move(seen, way))) {
      here(way);
    }
  }
}
