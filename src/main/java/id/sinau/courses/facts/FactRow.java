package id.sinau.courses.facts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A fact in the list of facts.
 *
 * @param expired whether its last day has passed
 * @param changedBy the account that set it last; {@code system} as it was shipped
 * @param courses titles of the courses that use it
 */
public record FactRow(
    String key,
    String value,
    String note,
    String source,
    Fact.Certainty certainty,
    LocalDate checked,
    LocalDate validUntil,
    String ask,
    boolean expired,
    String changedBy,
    Instant changedAt,
    List<String> courses)
    implements Serializable {
  public FactRow {
    courses = List.copyOf(courses);
  }
}
