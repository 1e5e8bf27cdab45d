package id.sinau.quizzes;

import id.sinau.courses.Shelf;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.QuizBegun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * An attempt begins; its id, and the seed of its paper, is the id of this event. Body: {@code
 * version}, {@code quiz}, and {@code session}, the code read out, for a final test without signal.
 */
@ApplicationScoped
public class AttemptBegun implements EventKind {
  public static final String NAME = "ATTEMPT_BEGUN";

  @Inject Attempts attempts;
  @Inject Shelf shelf;
  @Inject Admission admission;
  @Inject Event<QuizBegun> begun;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean beginsThread() {
    return true;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    var quiz = event.body().getString("quiz", "");
    var course = version(event.body().getInt("version", 0));
    var document = course.document().quiz(quiz).orElseThrow(() -> new DoesNotFit("unknown-quiz"));
    var admitted = admission.of(event, course, document);
    begun.fire(new QuizBegun(event.person(), course.versionId(), event.receivedAt()));
    attempts.begin(
        event.id(), event.person(), course, quiz, document.kind(), event.receivedAt(), admitted);
    return Settlement.SETTLED;
  }

  private id.sinau.courses.PublishedCourse version(long id) {
    try {
      return shelf.version(id);
    } catch (NotFound unknown) {
      throw new DoesNotFit("unknown-version");
    }
  }
}
