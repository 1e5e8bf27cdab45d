package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.shared.LearningEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A final test of thirty minutes: whose clock judges it. */
class TimeLimitTest {
  private static final Instant BEGUN = Instant.parse("2026-11-24T02:00:00Z");
  private static final QuizDocument THIRTY = quiz(30);

  @Test
  void whatTheOfficeSawIsJudgedByItsArrivalWhateverThePhoneSays() {
    assertThat(kept(Attempt.Word.OFFICE, answered(31), ended(40, 60))).isTrue();
    assertThat(kept(Attempt.Word.OFFICE, answered(33), ended(34, 60))).isFalse();
  }

  @Test
  void theEndMayComeLateWhenEveryAnswerWasInTime() {
    assertThat(kept(Attempt.Word.OFFICE, answered(29), ended(60 * 24 * 9, null))).isTrue();
  }

  @Test
  void anAnswerAfterTheEndCountsForNothingAndIsNotLate() {
    assertThat(kept(Attempt.Word.OFFICE, answered(5), ended(6, null), answered(90))).isTrue();
  }

  @Test
  void aWatchedSessionIsJudgedByThePhonesOwnClockHoweverLateItArrives() {
    int days = 60 * 24 * 5;
    assertThat(kept(Attempt.Word.SESSION, answered(days), ended(days, 30 * 60 + 90))).isTrue();
    assertThat(kept(Attempt.Word.SESSION, answered(days), ended(days, 33 * 60))).isFalse();
  }

  @Test
  void aPhoneThatDoesNotSayHowLongItTookIsJudgedByTheOfficesClock() {
    assertThat(kept(Attempt.Word.SESSION, answered(33), ended(34, null))).isFalse();
    assertThat(kept(Attempt.Word.SESSION, answered(31), ended(34, null))).isTrue();
  }

  @Test
  void anOfficersWordStandsAboveEveryClock() {
    assertThat(kept(Attempt.Word.OFFICER, answered(9000), ended(9000, 9000))).isTrue();
  }

  @Test
  void withoutALimitThereIsNoHurry() {
    var attempt = attempt(Attempt.Word.OFFICE);
    assertThat(TimeLimit.of(attempt, quiz(0))).isEmpty();
    assertThat(TimeLimit.isKept(attempt, quiz(0), List.of(answered(9000)))).isTrue();
  }

  private static boolean kept(Attempt.Word word, LearningEvent... thread) {
    return TimeLimit.isKept(attempt(word), THIRTY, List.of(thread));
  }

  private static Attempt attempt(Attempt.Word word) {
    return new Attempt(id(0), 1, 1, 1, "tes-akhir", BEGUN, null, null, word);
  }

  private static QuizDocument quiz(int minutes) {
    return new QuizDocument(QuizKind.POSTTEST, "t", 10, true, minutes, List.of());
  }

  private static LearningEvent answered(int minute) {
    return event(Answered.NAME, minute, JsonObject.EMPTY_JSON_OBJECT);
  }

  private static LearningEvent ended(int minute, Integer spent) {
    var body = Json.createObjectBuilder().add("answers", 1);
    return event(
        AttemptFinished.NAME, minute, (spent == null ? body : body.add("spent", spent)).build());
  }

  private static LearningEvent event(String kind, int minute, JsonObject body) {
    var arrived = BEGUN.plus(Duration.ofMinutes(minute));
    return new LearningEvent(id(minute), 1, id(1), minute, kind, id(0), body, BEGUN, arrived);
  }

  private static UUID id(int number) {
    return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
  }
}
