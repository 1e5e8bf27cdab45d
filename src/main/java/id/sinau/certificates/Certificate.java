package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import java.time.Instant;

/**
 * A certificate as it was issued, and whether it still holds.
 *
 * @param signed the canonical text of the snapshot, byte for byte as it was signed
 * @param revocation null while it holds
 */
record Certificate(
    long id,
    String code,
    long person,
    int turn,
    long version,
    AreaCode area,
    Instant issuedAt,
    String signed,
    byte[] signature,
    String keyId,
    Revocation revocation) {

  Snapshot snapshot() {
    return Snapshot.parse(signed);
  }

  boolean isValid() {
    return revocation == null;
  }
}
