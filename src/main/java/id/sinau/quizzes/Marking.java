package id.sinau.quizzes;

import id.sinau.courses.Shelf;
import id.sinau.journal.Journal;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.QuizFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Marks an attempt from its events once its end and every answer before it have arrived; again when
 * a late answer changes the set.
 */
@ApplicationScoped
class Marking {
  @Inject Journal journal;
  @Inject Attempts attempts;
  @Inject Shelf shelf;
  @Inject Event<QuizFinished> finished;

  /**
   * True when the attempt is marked; false while something is missing.
   *
   * @throws DoesNotFit when its time limit was not kept and nobody answers for that
   */
  boolean mark(Attempt attempt) {
    var thread = journal.thread(attempt.id());
    var sitting = Sitting.of(thread);
    if (sitting.end().isEmpty()
        || sitting.given() < sitting.end().get().body().getInt("answers", 0)) {
      return false;
    }
    var course = shelf.version(attempt.versionId());
    var quiz = course.document().quiz(attempt.quiz()).orElseThrow();
    if (!TimeLimit.isKept(attempt, quiz, thread)) {
      throw new DoesNotFit("late");
    }
    var paper = Paper.of(quiz, attempt.id());
    var outcome = Outcome.of(course.document(), paper, sitting.answers());
    var at = sitting.end().get().receivedAt();
    attempts.finish(attempt, outcome.score(), at);
    attempts.mark(attempt, paper, sitting.answers());
    finished.fire(
        new QuizFinished(
            attempt.id(),
            attempt.person(),
            attempt.courseId(),
            attempt.versionId(),
            attempt.quiz(),
            quiz.kind().name(),
            outcome.score().percent(),
            outcome.score().passed(),
            at));
    return true;
  }
}
