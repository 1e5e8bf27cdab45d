package id.sinau.quizzes;

import id.sinau.courses.Shelf;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;

/**
 * An answer within an attempt (its thread). The event itself is the record; nothing else is
 * written. Body: {@code question}, {@code ticked}.
 */
@ApplicationScoped
public class Answered implements EventKind {
  public static final String NAME = "ANSWERED";

  @Inject Attempts attempts;
  @Inject Shelf shelf;
  @Inject Marking marking;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Settlement settle(LearningEvent event) {
    var attempt = Attempts.of(event, attempts::findForAnswer);
    if (attempt.isEmpty()) {
      return Settlement.WAITS;
    }
    check(event, attempt.get());
    if (attempt.get().isFinished()) {
      // It came late: the attempt's end had arrived without it.
      marking.mark(attempt.get());
    }
    return Settlement.SETTLED;
  }

  private void check(LearningEvent event, Attempt attempt) {
    var quiz = shelf.version(attempt.versionId()).document().quiz(attempt.quiz()).orElseThrow();
    var question =
        quiz.question(event.body().getString("question", ""))
            .orElseThrow(() -> new DoesNotFit("unknown-question"));
    var ticked = event.body().get("ticked");
    boolean right =
        ticked != null
            && ticked.getValueType() == JsonValue.ValueType.ARRAY
            && ticked.asJsonArray().size() <= question.choices().size()
            && ticked.asJsonArray().stream()
                .allMatch(
                    v ->
                        v instanceof JsonNumber n
                            && n.isIntegral()
                            && n.longValue() >= 0
                            && n.longValue() < question.choices().size());
    if (!right) {
      throw new DoesNotFit("unreadable-answer");
    }
  }
}
