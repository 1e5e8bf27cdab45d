package id.sinau.progress;

import java.io.Serializable;
import java.time.Instant;

/**
 * One night's recount.
 *
 * @param endedAt null while it runs, or when it was cut short
 * @param checked how many enrolments were counted again
 * @param found how many differences it met, also those known before
 */
public record RecountRun(Instant begunAt, Instant endedAt, long checked, long found)
    implements Serializable {}
