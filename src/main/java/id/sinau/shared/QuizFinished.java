package id.sinau.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt has been marked. May be fired again for the same attempt when late answers arrive, so
 * hearers only fold.
 *
 * @param kind {@code PRETEST}, {@code CHAPTER} or {@code POSTTEST}
 * @param percent 0–100, rounded down
 */
public record QuizFinished(
    UUID attempt,
    long person,
    long course,
    long version,
    String quiz,
    String kind,
    int percent,
    boolean passed,
    Instant at) {}
