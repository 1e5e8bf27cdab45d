package id.sinau.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A room's lines in the story of a person, which officers of her area read in time order on her
 * page. Each room that has something to tell offers one bean.
 */
public interface LifeStory {
  /**
   * One thing that happened.
   *
   * @param key the sentence's key in the text bundle
   * @param arguments what its placeholders stand for
   * @param quote words somebody wrote, or null
   * @param address where staff read more, or null
   */
  record Line(Instant at, String key, List<String> arguments, String quote, String address)
      implements Serializable {}

  /** At most {@code most} newest lines, in any order; the caller has checked role and area. */
  List<Line> of(long person, int most);
}
