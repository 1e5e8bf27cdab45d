package id.sinau.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.ReasonMissing;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TroubleIT extends Deployed {
  private static final String HERE = "35.10.04";
  private static final String WHY = "Sudah dicek bersama pelatih.";

  @Inject TroubleList list;
  @Inject ReplayingEvent replaying;
  @Inject DismissingEvent dismissing;
  @Inject Receiving receiving;
  @Inject Clock clock;
  private Given.Someone learner;
  private UUID event;

  @BeforeEach
  void arrives() {
    learner = given.learner("Trouble");
    event = Uuid7.at(clock.instant());
  }

  /** The event was set apart; which version it names decides whether it fits now. */
  private void apart(long version) {
    var content =
        "{\"id\":\"%s\",\"device\":\"%s\",\"sequence\":1,\"kind\":\"ENROLLED\",\"body\":{\"version\":%d},\"deviceTime\":\"2026-11-24T00:00:00Z\"}"
            .formatted(event, Uuid7.at(clock.instant()), version);
    rows.run(
        "insert into quarantine (event_id, person_id, content, reason, arrived_at) values (?, ?, ?, 'unknown-version', utc_timestamp(6))",
        Uuid7.bytes(event),
        learner.person(),
        content);
  }

  private void unsettled(String reason, int daysAgo) {
    rows.run(
        """
        insert into learning_event (id, person_id, device, sequence, kind, thread, body, device_time, received_at)
        values (?, ?, ?, 1, 'ATTEMPT_FINISHED', ?, '{"answers":3}', utc_timestamp(6), utc_timestamp(6))""",
        Uuid7.bytes(event),
        learner.person(),
        Uuid7.bytes(Uuid7.at(clock.instant())),
        Uuid7.bytes(Uuid7.at(clock.instant())));
    rows.run(
        """
        insert into unsettled_event (event_id, thread, reason, detail, since, tried_at, tries)
        select id, thread, ?, 'boom', timestampadd(day, ?, utc_timestamp(6)), utc_timestamp(6) + interval 1 day, 4 from learning_event where id = ?""",
        reason,
        -daysAgo,
        Uuid7.bytes(event));
  }

  /** Another event of hers waits for the one that was set apart. */
  private UUID waitsForIt(int daysAgo) {
    var beginning = event;
    event = Uuid7.at(clock.instant());
    unsettled("WAITS", daysAgo);
    rows.run(
        "update unsettled_event set thread = ? where event_id = ?",
        Uuid7.bytes(beginning),
        Uuid7.bytes(event));
    rows.run(
        "update learning_event set thread = ? where id = ?",
        Uuid7.bytes(beginning),
        Uuid7.bytes(event));
    var waiting = event;
    event = beginning;
    return waiting;
  }

  private long dismissals(UUID of) {
    return rows.number(
        "select count(*) from audit_entry where act = 'journal.eventDismissed' and subject = ? and why = ?",
        "event:" + of,
        WHY);
  }

  private boolean isSeenIn(String area) {
    return as.officer(area, () -> list.open().stream().anyMatch(t -> t.event().equals(event)));
  }

  private long version() {
    return rows.number("select min(newest_version) from course");
  }

  @Test
  void onlyTheOfficersOfHerAreaSeeIt() {
    apart(999_999);
    assertThat(isSeenIn(HERE)).isTrue();
    assertThat(isSeenIn("35.10.05")).isFalse();
    as.officer(
        "35.10.05",
        () -> assertThatThrownBy(() -> replaying.replay(event, WHY)).isInstanceOf(NotFound.class));
  }

  @Test
  void anEventThatFitsByNowIsCountedWhenReplayed() {
    apart(version());
    as.officer(HERE, () -> replaying.replay(event, WHY));
    assertThat(isSeenIn(HERE)).isFalse();
    assertThat(rows.number("select count(*) from enrolment where person_id = ?", learner.person()))
        .isEqualTo(1);
    assertThat(
            rows.text(
                "select concat(closed_how, ' ', closed_why) from quarantine where event_id = ?",
                (Object) Uuid7.bytes(event)))
        .isEqualTo("REPLAYED " + WHY);
    assertThat(
            rows.number(
                "select count(*) from outbox where template = 'counted' and person_id = ?",
                learner.person()))
        .as("she is told")
        .isEqualTo(1);
  }

  @Test
  void anEventThatStillDoesNotFitStays() {
    apart(999_999);
    as.officer(
        HERE,
        () ->
            assertThatThrownBy(() -> replaying.replay(event, WHY))
                .isInstanceOf(StillInTrouble.class));
    assertThat(isSeenIn(HERE)).isTrue();
  }

  @Test
  void dismissingTakesAReasonAndKeepsTheEvent() {
    apart(999_999);
    as.officer(
        HERE,
        () -> {
          assertThatThrownBy(() -> dismissing.dismiss(event, "x"))
              .isInstanceOf(ReasonMissing.class);
          dismissing.dismiss(event, WHY);
        });
    assertThat(isSeenIn(HERE)).isFalse();
    assertThat(
            rows.text(
                "select concat(closed_how, ' ', closed_why) from quarantine where event_id = ?",
                (Object) Uuid7.bytes(event)))
        .isEqualTo("DISMISSED " + WHY);
  }

  @Test
  void aPhoneWithoutSignalForADayIsNoTrouble() {
    unsettled("WAITS", 1);
    assertThat(isSeenIn(HERE)).isFalse();
  }

  @Test
  void whatWaitsForAnotherEventIsNotDismissed() {
    unsettled("WAITS", 4);
    assertThat(isSeenIn(HERE)).isTrue();
    as.officer(
        HERE,
        () ->
            assertThatThrownBy(() -> dismissing.dismiss(event, WHY))
                .isInstanceOf(StillWaiting.class));
  }

  @Test
  void dismissingABeginningEndsWhatWaitsForItAndTellsTheLearner() {
    apart(999_999);
    var waiting = waitsForIt(4);
    as.officer(
        HERE,
        () -> {
          assertThat(list.waitingFor(event)).isEqualTo(1);
          dismissing.dismiss(event, WHY);
          assertThat(list.open()).extracting(Trouble::event).doesNotContain(event, waiting);
        });
    assertThat(dismissals(event)).isEqualTo(1);
    assertThat(dismissals(waiting)).isEqualTo(1);
    assertThat(
            rows.text(
                "select arguments from outbox where template = 'dismissed' and person_id = ?",
                (Object) learner.person()))
        .isEqualTo("[\"2\",\"" + WHY + "\"]");
  }

  @Test
  void whatComesAfterItsBeginningWasDismissedDoesNotWaitForEver() {
    apart(999_999);
    as.officer(HERE, () -> dismissing.dismiss(event, WHY));
    var late =
        new LearningEvent(
            Uuid7.at(clock.instant()),
            learner.person(),
            Uuid7.at(clock.instant()),
            2,
            "ATTEMPT_FINISHED",
            event,
            JsonParts.MAKE.createObjectBuilder().add("answers", 0).build(),
            clock.instant(),
            clock.instant());
    assertThat(receiving.receive(late)).isEqualTo(Receiving.Receipt.QUARANTINED);
    assertThat(
            rows.text(
                "select reason from quarantine where event_id = ?",
                (Object) Uuid7.bytes(late.id())))
        .isEqualTo("beginning-dismissed");
  }

  @Test
  void whatHasLongWaitedInVainMayBeDismissed() {
    apart(999_999);
    as.officer(HERE, () -> dismissing.dismiss(event, WHY));
    var waiting = waitsForIt(4);
    as.officer(
        HERE,
        () -> {
          assertThat(list.isDismissable(waiting)).isTrue();
          dismissing.dismiss(waiting, WHY);
          assertThat(list.open()).extracting(Trouble::event).doesNotContain(waiting);
        });
  }

  @Test
  void whatFailedMayBeDismissedAndTheEventStays() {
    unsettled("FAILED", 0);
    as.officer(HERE, () -> dismissing.dismiss(event, WHY));
    assertThat(isSeenIn(HERE)).isFalse();
    assertThat(
            rows.number(
                "select count(*) from learning_event where id = ?", (Object) Uuid7.bytes(event)))
        .isEqualTo(1);
  }
}
