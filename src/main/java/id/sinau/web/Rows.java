package id.sinau.web;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list's rows, read a part at a time, so that a table of any length needs the memory of one part.
 */
@FunctionalInterface
public interface Rows<R> {
  int PART = 2000;

  /**
   * @param first how many rows come before, 0 for the first part
   * @param size the most rows wanted; fewer mean that none follow
   */
  List<R> part(int first, int size);

  /** Hands over each row in order. */
  default void each(Consumer<R> reader) {
    for (int first = 0; ; first += PART) {
      var part = part(first, PART);
      part.forEach(reader);
      if (part.size() < PART) {
        return;
      }
    }
  }

  /** Rows that are already in hand. */
  static <R> Rows<R> of(List<R> rows) {
    return (first, size) ->
        rows.subList(Math.min(first, rows.size()), Math.min(first + size, rows.size()));
  }
}
