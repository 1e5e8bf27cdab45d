/**
 * The journal: every learning event, kept for ever in the order of its id, taken once however often
 * it arrives.
 *
 * <p>Decides whether an event is new, hands it to the room that knows its kind within one
 * transaction, keeps what waits, failed or does not fit, and never loses what it acknowledged. It
 * does not know what an event means.
 *
 * <p>Enters {@code people}.
 */
package id.sinau.journal;
