package id.sinau.certificates;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate no longer holds.
 *
 * @param by the account's name
 * @param note for staff only
 * @param replacedBy the code of the certificate that took its place, or null
 */
public record Revocation(Instant at, String by, Ground ground, String note, String replacedBy)
    implements Serializable {}
