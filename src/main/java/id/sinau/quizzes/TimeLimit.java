package id.sinau.quizzes;

import id.sinau.courses.QuizDocument;
import id.sinau.shared.LearningEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a final test may take (design.md §2.2). What the office saw arrive is judged by when it
 * arrived; where a session was watched, by the clock of the phone that no change of date can stop;
 * where an officer vouches, not at all. The end itself may come late: only answers count.
 */
final class TimeLimit {
  /** An answer given in the last second is still on its way for a while. */
  static final Duration GRACE = Duration.ofMinutes(2);

  private TimeLimit() {}

  /** When the last answer must be there; empty without a limit. */
  static Optional<Instant> of(Attempt attempt, QuizDocument quiz) {
    return quiz.minutes() == 0
        ? Optional.empty()
        : Optional.of(attempt.begunAt().plus(Duration.ofMinutes(quiz.minutes())));
  }

  /**
   * @param thread the attempt's events in their order
   */
  static boolean isKept(Attempt attempt, QuizDocument quiz, List<LearningEvent> thread) {
    var deadline = of(attempt, quiz);
    if (deadline.isEmpty() || attempt.word() == Attempt.Word.OFFICER) {
      return true;
    }
    var most = Duration.ofMinutes(quiz.minutes()).plus(GRACE);
    return (attempt.word() == Attempt.Word.SESSION ? spent(thread) : Optional.<Duration>empty())
        .map(spent -> spent.compareTo(most) <= 0)
        .orElseGet(() -> allBy(deadline.get().plus(GRACE), thread));
  }

  private static boolean allBy(Instant deadline, List<LearningEvent> thread) {
    return thread.stream()
        .takeWhile(e -> !e.kind().equals(AttemptFinished.NAME))
        .filter(e -> e.kind().equals(Answered.NAME))
        .noneMatch(e -> e.receivedAt().isAfter(deadline));
  }

  /** What the phone says; a phone that says nothing is judged by the office's clock. */
  private static Optional<Duration> spent(List<LearningEvent> thread) {
    return thread.stream()
        .filter(e -> e.kind().equals(AttemptFinished.NAME))
        .findFirst()
        .map(e -> e.body().getInt("spent", -1))
        .filter(seconds -> seconds >= 0)
        .map(Duration::ofSeconds);
  }
}
