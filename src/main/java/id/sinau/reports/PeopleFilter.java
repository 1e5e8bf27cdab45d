package id.sinau.reports;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which people a list shows; whatever is null does not narrow it.
 *
 * @param course code of a course
 * @param area kecamatan or desa
 * @param reached never null
 * @param since first day in Asia/Jakarta: of completing for {@link Reached#COMPLETED}, of the last
 *     learning for all others
 */
public record PeopleFilter(String course, AreaCode area, Reached reached, LocalDate since)
    implements Serializable {
  public static final PeopleFilter ALL = new PeopleFilter(null, null, Reached.ENROLLED, null);
}
