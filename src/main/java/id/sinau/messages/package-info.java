/**
 * Messages to people. What happens in other rooms is heard by the events of {@code shared} and
 * written into the outbox in the same transaction, so that a message never tells of something that
 * was rolled back.
 *
 * <p>Today there is one channel, inside Sinau itself; a channel that sends outside reads the same
 * table and needs the person's consent {@code MESSAGES}. Enters {@code people}.
 */
package id.sinau.messages;
