package id.sinau.grants;

import java.io.Serializable;
import java.time.Instant;

/**
 * A move of an application as pages tell it.
 *
 * @param from null for the first
 * @param called who did it, as pages name people
 * @param role the role it was done in
 * @param why the words given, or null
 * @param reason why not, or null
 */
public record StepRow(
    Stage from, Stage to, Instant at, String called, String role, String why, Reason reason)
    implements Serializable {}
