package id.sinau.quizzes;

import java.time.Instant;

/**
 * Somebody who began a final test with a session's code.
 *
 * @param phoneTime what her phone's clock said when she began: shown, never judged
 * @param inTime whether that lies within the session's hours
 * @param percent null until all her answers have arrived
 */
public record Sitter(
    String fullName, Instant phoneTime, boolean inTime, Integer percent, boolean passed) {}
