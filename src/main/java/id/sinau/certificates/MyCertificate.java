package id.sinau.certificates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One of a learner's own certificates.
 *
 * @param bytes about what the PDF costs to fetch
 * @param revokedAt null while it holds
 * @param ground null while it holds
 */
public record MyCertificate(
    String code,
    String number,
    String courseCode,
    String courseTitle,
    int hours,
    LocalDate completed,
    long bytes,
    Instant revokedAt,
    Ground ground)
    implements Serializable {

  public boolean isValid() {
    return revokedAt == null;
  }
}
