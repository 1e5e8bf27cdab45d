package id.sinau.quizzes;

import java.time.Instant;
import java.util.UUID;

/**
 * One sitting of a quiz.
 *
 * @param versionId the course version it is pinned to
 * @param finishedAt null while it is open
 * @param percent 0–100, null while it is open
 */
public record Attempt(
    UUID id,
    long person,
    long courseId,
    long versionId,
    String quiz,
    Instant begunAt,
    Instant finishedAt,
    Integer percent) {
  public boolean isFinished() {
    return finishedAt != null;
  }
}
