package id.sinau.quizzes;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who began a final test with a session's code.
 *
 * @param phoneTime what her phone's clock said when she began: shown, never judged
 * @param inTime whether that lies within the session's hours
 * @param receivedAt when the office got it
 * @param percent null until all her answers have arrived
 */
public record Sitter(
    String fullName,
    Instant phoneTime,
    boolean inTime,
    Instant receivedAt,
    Integer percent,
    boolean passed) {

  /** How far the phone's clock and the arrival lie apart; negative where the phone is ahead. */
  public Duration apart() {
    return Duration.between(phoneTime, receivedAt);
  }
}
