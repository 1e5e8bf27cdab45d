package id.sinau.shared;

import java.util.Collection;
import java.util.Map;

/**
 * How many people take courses. The room that knows offers it; trainers see the number without
 * entering that room.
 */
public interface CourseLearners {
  /**
   * People who began a course.
   *
   * @param completed of them, who finished it
   */
  record Count(long began, long completed) {
    /** Began and not yet finished. */
    public long inTheMiddle() {
      return began - completed;
    }
  }

  /** By course id; a course nobody began is missing. */
  Map<Long, Count> of(Collection<Long> courses);
}
