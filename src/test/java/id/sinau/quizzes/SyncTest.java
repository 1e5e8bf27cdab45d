package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.shared.LearningEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Histories of several devices, sent with duplication, loss and resending, in any order, through
 * crashes: the same state as the straight history.
 */
class SyncTest {
  private static final UUID ATTEMPT = id(0);
  private static final List<UUID> DEVICES = List.of(id(1001), id(1002), id(1003));

  /** As the journal orders a thread. */
  private static final Comparator<LearningEvent> ORDER =
      Comparator.comparing(LearningEvent::sequence)
          .thenComparing(LearningEvent::device)
          .thenComparing(LearningEvent::id);

  /** What one try to send carried, and whether the server came to commit it. */
  private record Try(List<LearningEvent> batch, boolean committed) {}

  @Property(tries = 2000)
  void everyWayOfArrivingGivesTheStraightState(
      @ForAll("histories") List<LearningEvent> history, @ForAll long seed) {
    var straight = new TreeSet<>(ORDER);
    straight.addAll(history);
    var arrived = new TreeSet<>(ORDER);
    for (var one : sending(history, new Random(seed))) {
      if (one.committed()) {
        arrived.addAll(one.batch());
      }
    }
    assertThat(Sitting.of(List.copyOf(arrived))).isEqualTo(Sitting.of(List.copyOf(straight)));
  }

  @Property(tries = 1000)
  void anAttemptIsMarkedOnlyWhenEveryAnswerBeforeItsEndIsThere(
      @ForAll("histories") List<LearningEvent> history, @ForAll long seed) {
    var whole = new TreeSet<>(ORDER);
    whole.addAll(history);
    var sitting = Sitting.of(List.copyOf(whole));
    var missing = new ArrayList<>(whole);
    missing.remove(new Random(seed).nextInt(missing.size()));
    var partly = Sitting.of(missing);
    boolean marked = partly.end().isPresent() && partly.given() >= sitting.given();
    if (marked) {
      assertThat(partly.answers()).isEqualTo(sitting.answers());
    }
  }

  /** Sends until all has been committed, losing and doubling on the way. */
  private static List<Try> sending(List<LearningEvent> history, Random chance) {
    var tries = new ArrayList<Try>();
    var outbox = new ArrayList<>(history);
    var acknowledged = new ArrayList<LearningEvent>();
    while (!outbox.isEmpty()) {
      Collections.shuffle(outbox, chance);
      var batch = new ArrayList<>(outbox.subList(0, 1 + chance.nextInt(outbox.size())));
      if (!acknowledged.isEmpty() && chance.nextBoolean()) {
        batch.add(acknowledged.get(chance.nextInt(acknowledged.size())));
      }
      boolean committed = chance.nextInt(3) > 0;
      tries.add(new Try(batch, committed));
      // The answer to a committed batch may be lost: the phone then sends it again.
      if (committed && chance.nextInt(4) > 0) {
        outbox.removeAll(batch);
        acknowledged.addAll(batch);
      }
    }
    return tries;
  }

  @Provide
  Arbitrary<List<LearningEvent>> histories() {
    var answer =
        Combinators.combine(
                Arbitraries.of(DEVICES),
                Arbitraries.of("q1", "q2", "q3", "q4"),
                Arbitraries.integers().between(0, 3))
            .as((device, question, ticked) -> new Object[] {device, question, ticked});
    return answer
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .flatMap(
            answers ->
                Arbitraries.integers()
                    .between(0, answers.size())
                    .map(end -> history(answers, end)));
  }

  /** Each device counts for itself; the end may stand before answers of another device. */
  private static List<LearningEvent> history(List<Object[]> answers, int end) {
    var events = new ArrayList<LearningEvent>();
    var next = new int[DEVICES.size()];
    for (int i = 0; i <= answers.size(); i++) {
      if (i == end) {
        events.add(
            event(
                2000,
                DEVICES.get(0),
                next[0]++,
                AttemptFinished.NAME,
                Json.createObjectBuilder().add("answers", end).build()));
      }
      if (i < answers.size()) {
        var device = (UUID) answers.get(i)[0];
        var body =
            Json.createObjectBuilder()
                .add("question", (String) answers.get(i)[1])
                .add("ticked", Json.createArrayBuilder().add((int) answers.get(i)[2]))
                .build();
        int at = next[DEVICES.indexOf(device)]++;
        events.add(event(3000 + i, device, at, Answered.NAME, body));
      }
    }
    return events;
  }

  private static LearningEvent event(
      int id, UUID device, long sequence, String kind, JsonObject body) {
    var yearsOff = Instant.EPOCH.plusSeconds(id * 100_000_000L);
    return new LearningEvent(
        id(id), 1, device, sequence, kind, ATTEMPT, body, yearsOff, Instant.EPOCH);
  }

  private static UUID id(int number) {
    return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
  }
}
