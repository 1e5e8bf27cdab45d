package id.sinau.journal;

import id.sinau.shared.DoesNotFit;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes what was handed in, in any order and any number of times. Events of one person that follow
 * each other share a transaction; when one of them cannot be settled, each gets its own, so that a
 * bad one costs only itself.
 */
@ApplicationScoped
class TakingEnvelopes {
  private static final Logger LOG = Logger.getLogger(TakingEnvelopes.class.getName());
  private static final int TOGETHER = 50;

  /**
   * The order of doing: what begins comes before what waits for it, and two requests with the same
   * events lock their rows one after the other instead of against each other.
   */
  private static final Comparator<Placed> AS_DONE =
      Comparator.<Placed>comparingLong(p -> p.event().sequence())
          .thenComparing(p -> p.event().device())
          .thenComparing(p -> p.event().id());

  @Inject Unsealing unsealing;
  @Inject Receiving receiving;
  @Inject Settling settling;
  @Inject Journal journal;
  @Inject Quarantine quarantine;
  @Inject Clock clock;

  /** An opened event and its place in the hand-in. */
  private record Placed(int index, Unsealing.Opened opened) {
    LearningEvent event() {
      return opened.event();
    }
  }

  Taken take(List<JsonValue> envelopes) {
    var now = clock.instant();
    var results = new Taken(envelopes.size());
    var batch = new Unsealing.Batch();
    var waiting = new ArrayList<Placed>();
    for (int i = 0; i < envelopes.size(); i++) {
      var opened = open(envelopes.get(i), now, batch);
      if (opened == null) {
        results.refused(i);
        continue;
      }
      boolean another =
          !waiting.isEmpty() && waiting.get(0).event().person() != opened.event().person();
      if (another || waiting.size() == TOGETHER) {
        settle(waiting, results);
      }
      waiting.add(new Placed(i, opened));
    }
    settle(waiting, results);
    return results;
  }

  /** Null for what cannot be opened; it is set apart when it names a device that we know. */
  private Unsealing.Opened open(JsonValue value, Instant now, Unsealing.Batch batch) {
    try {
      var envelope = Envelope.of(value);
      try {
        return unsealing.open(envelope, now, batch);
      } catch (BrokenSeal broken) {
        batch
            .device(envelope.device())
            .ifPresent(d -> quarantine.add(envelope, d.person(), broken.reason(), now));
        return null;
      }
    } catch (Unreadable notAnEnvelope) {
      return null;
    }
  }

  private void settle(List<Placed> some, Taken results) {
    some.sort(AS_DONE);
    var fresh = together(some);
    for (int i = 0; i < some.size(); i++) {
      var opened = some.get(i).opened();
      var state =
          fresh.isEmpty()
              ? one(opened)
              : fresh.get(i) ? Taken.State.NEW : known(opened.event(), opened.envelope());
      results.add(some.get(i).index(), state, opened);
    }
    some.clear();
  }

  /** For each whether it was new; empty when they must go one by one. */
  private List<Boolean> together(List<Placed> some) {
    if (some.size() < 2 || some.stream().anyMatch(p -> p.opened().device().ended())) {
      return List.of();
    }
    try {
      return settling.takeAll(some.stream().map(Placed::event).toList());
    } catch (RuntimeException oneFailed) {
      LOG.log(Level.FINE, "taken one by one", oneFailed);
      return List.of();
    }
  }

  private Taken.State one(Unsealing.Opened opened) {
    var event = opened.event();
    if (opened.device().ended() && journal.find(event.id()).isEmpty()) {
      settling.quarantine(event, new DoesNotFit("device-ended"));
      return Taken.State.QUARANTINED;
    }
    var receipt = receiving.receive(event);
    return receipt == Receiving.Receipt.KNOWN
        ? known(event, opened.envelope())
        : Taken.State.valueOf(receipt.name());
  }

  /** The same id must be the same act. */
  private Taken.State known(LearningEvent event, Envelope envelope) {
    if (SignedEvent.isSame(journal.get(event.id()), event)) {
      return Taken.State.KNOWN;
    }
    quarantine.add(envelope, event.person(), "contradicts", event.receivedAt());
    return Taken.State.QUARANTINED;
  }

  /** Takes one event again that was set apart in its envelope; false when it still does not fit. */
  boolean isTaken(LearningEvent event) {
    var receipt = receiving.receive(event);
    return receipt != Receiving.Receipt.QUARANTINED
        && SignedEvent.isSame(journal.get(event.id()), event);
  }
}
