package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate in the office's list.
 *
 * @param holder her full name, as certified
 * @param area her desa when it was issued
 */
public record CertificateRow(
    long id,
    String code,
    int number,
    int year,
    String holder,
    String courseTitle,
    AreaCode area,
    Instant issuedAt,
    boolean valid)
    implements Serializable {

  /** The number as the list shows it, without the office's sign: {@code 0123/2026}. */
  public String shortNumber() {
    return String.format("%04d/%d", number, year);
  }
}
