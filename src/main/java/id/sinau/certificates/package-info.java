/**
 * Certificates: what a person has shown to know, under the office's number, with a signature that
 * outlives this programme.
 *
 * <p>A certificate is issued in the transaction that completes the course. What it says is a frozen
 * {@code Snapshot}, signed with Ed25519 over its canonical JSON (RFC 8785); paper and pages are
 * made from it anew each time. A person has one valid certificate of a course: who completes a
 * newer version later keeps the first, since what was certified stays true. A certificate never
 * changes; it can only be revoked, and a revoked one replaced by a new one with the next number.
 *
 * <p>Register numbers follow each other without a gap within a year: the register's row stays
 * locked until the certificate is committed. Outside the demonstration the office must first have
 * said its address and its signer; until then completions hold, and their certificates wait
 * (design.md §2.9).
 *
 * <p>Enters people, courses and progress. Others hear of it by {@code CertificateIssued} and {@code
 * CertificateRevoked}.
 */
package id.sinau.certificates;
