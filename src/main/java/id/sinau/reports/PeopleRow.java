package id.sinau.reports;

import id.sinau.people.Honorific;
import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody in one of her courses.
 *
 * @param posttest best percent, null before she sat it
 * @param completedAt null while she is on her way
 */
public record PeopleRow(
    long person,
    long courseId,
    String fullName,
    Honorific honorific,
    String called,
    AreaCode area,
    String course,
    int lessonsRead,
    int lessonsTotal,
    Integer posttest,
    Instant lastAt,
    Instant completedAt,
    Reached standing)
    implements Serializable {

  /** Tells this row from every other. */
  public String key() {
    return person + "-" + courseId;
  }
}
