package id.sinau.grants.programmes;

import id.sinau.shared.Condition;
import java.io.Serializable;
import java.util.List;

/**
 * A set of tools as pages and other rooms see it.
 *
 * @param contents one tool each
 * @param priceLow rupiah
 * @param priceHigh rupiah; what an approval commits
 * @param courses codes of the courses whose certificate it needs besides the round's
 */
public record KitView(
    long id,
    String name,
    List<String> contents,
    long priceLow,
    long priceHigh,
    List<String> courses)
    implements Serializable {
  public KitView {
    contents = List.copyOf(contents);
    courses = List.copyOf(courses);
  }

  /** What this kit asks besides what the round asks of everybody. */
  public Condition condition() {
    return new Condition.All(Requirements.certificates(courses));
  }
}
