package id.sinau.courses.facts;

import id.sinau.courses.Member;
import java.time.LocalDate;

/**
 * A volatile fact (price, rate, telephone number) that courses use by key, so that a change is made
 * once.
 *
 * @param value as it stands in a sentence
 * @param note for authors, or empty
 * @param source where it was seen
 * @param checked the day somebody last looked
 * @param validUntil the last day to trust it without looking again
 * @param ask who can tell the present state, or empty
 */
public record Fact(
    @Member(code = true) String key,
    @Member(max = 200) String value,
    @Member(optional = true, max = 500) String note,
    @Member(max = 500) String source,
    Certainty certainty,
    LocalDate checked,
    @Member(name = "valid-until") LocalDate validUntil,
    @Member(optional = true, max = 200) String ask) {

  /** How sure a fact is. */
  public enum Certainty {
    /** Seen in a primary source. */
    OFFICIAL,
    /** Seen in a secondary source. */
    PRESS,
    /** Not proven: its sentence must say whom to ask. */
    UNCONFIRMED
  }

  /** True once the day to look again has passed. */
  public boolean expiredOn(LocalDate day) {
    return day.isAfter(validUntil);
  }
}
