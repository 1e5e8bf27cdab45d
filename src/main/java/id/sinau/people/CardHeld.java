package id.sinau.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * The card that somebody holds.
 *
 * @param madeBy account name of who printed it
 */
public record CardHeld(Instant madeAt, String madeBy) implements Serializable {}
