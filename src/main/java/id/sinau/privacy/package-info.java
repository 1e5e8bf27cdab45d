/**
 * What protects people: the audit trail, the record of processing, a person's export and erasure.
 *
 * <p>Knows people; the other rooms reach it only through the ports of {@code shared}.
 */
package id.sinau.privacy;
