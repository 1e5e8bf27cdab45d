package id.sinau.quizzes;

import java.time.Instant;
import java.util.UUID;

/**
 * One sitting of a quiz.
 *
 * @param versionId the course version it is pinned to
 * @param finishedAt null while it is open
 * @param percent 0–100, null while it is open
 * @param word whose word its times stand on
 */
public record Attempt(
    UUID id,
    long person,
    long courseId,
    long versionId,
    String quiz,
    Instant begunAt,
    Instant finishedAt,
    Integer percent,
    Word word) {
  /** Who answers for when an attempt was begun and ended. */
  public enum Word {
    /** The office, which saw its answers arrive. */
    OFFICE,
    /** Whoever watched the session whose code it was begun with. */
    SESSION,
    /** An officer, who took it after a look. */
    OFFICER
  }

  public boolean isFinished() {
    return finishedAt != null;
  }
}
