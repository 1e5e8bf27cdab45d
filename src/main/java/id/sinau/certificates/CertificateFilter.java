package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which certificates a list shows; whatever is null or empty does not narrow it.
 *
 * @param course code of a course
 * @param area kecamatan or desa where the holder lived
 * @param from first day of issue, in Asia/Jakarta
 * @param to last day of issue
 * @param wanted a public code, a register number or the beginning of a name
 * @param holds true for those that hold, false for revoked ones
 */
public record CertificateFilter(
    String course, AreaCode area, LocalDate from, LocalDate to, String wanted, Boolean holds)
    implements Serializable {
  public static final CertificateFilter ALL =
      new CertificateFilter(null, null, null, null, null, null);
}
