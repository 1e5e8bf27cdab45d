package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate as the staff of its area see it.
 *
 * @param seen what everybody sees
 * @param holder the full name, as certified
 * @param revocation null while it holds
 */
public record CertificateView(
    long id,
    long person,
    Checked seen,
    String holder,
    AreaCode area,
    Instant issuedAt,
    String keyId,
    Revocation revocation)
    implements Serializable {}
