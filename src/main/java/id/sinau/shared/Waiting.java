package id.sinau.shared;

import java.io.Serializable;
import java.util.List;

/**
 * What waits in a room for the caller, for the start pages of staff and field. Each room that gives
 * people work offers one bean; it counts only what the caller's roles and areas let her do.
 */
public interface Waiting {
  /** Where a kind of work is done. */
  enum Place {
    /** On the office's pages. */
    STAFF,
    /** On the pages under {@code /lapangan/}. */
    FIELD
  }

  /**
   * One kind of work.
   *
   * @param key the words' key in the text bundle; {@code key + ".why"} says in a sentence what to
   *     do
   * @param count how many wait; never 0
   * @param icon a name of {@code icons.properties}
   * @param address the list where they stand
   */
  record Work(String key, long count, String icon, String address) implements Serializable {}

  /** The kinds of work that wait now, most urgent first; empty when nothing does. */
  List<Work> forCaller(Place place);
}
