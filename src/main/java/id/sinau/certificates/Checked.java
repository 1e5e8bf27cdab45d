package id.sinau.certificates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What anybody may read of a certificate: exactly what was certified, with the name masked.
 *
 * @param holder masked, {@code S••• A•••••}
 * @param genuine whether the office's signature holds; false means the stored text was changed
 * @param revokedAt null while it holds
 * @param ground null while it holds
 * @param replacedBy the code of the certificate that took its place, or null
 */
public record Checked(
    String code,
    String number,
    String holder,
    String courseCode,
    String courseTitle,
    int version,
    int hours,
    int percent,
    List<String> competencies,
    LocalDate completed,
    LocalDate issued,
    String office,
    String signer,
    boolean genuine,
    Instant revokedAt,
    Ground ground,
    String replacedBy)
    implements Serializable {

  public boolean isValid() {
    return genuine && revokedAt == null;
  }
}
