package id.sinau.journal;

import id.sinau.shared.DoesNotFit;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The transactions of the journal. Taking an event and everything that follows from it is one; when
 * that fails, the event alone is stored in another, so that what was acknowledged is never lost.
 */
@Stateless
@PermitAll
public class Settling {
  @Inject Journal journal;
  @Inject Quarantine quarantine;
  @Inject Clock clock;
  @Inject @Any Instance<EventKind> kinds;

  /** Takes the event and settles it in one transaction; false when it was known already. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean take(LearningEvent event) {
    if (!journal.add(event)) {
      return false;
    }
    settleNew(event);
    settleWaiting(threadsOf(List.of(event)), Set.of(event.id()));
    return true;
  }

  private void settleNew(LearningEvent event) {
    if (kind(event).settle(event) == EventKind.Settlement.WAITS) {
      if (event.thread() != null && quarantine.isDismissed(event.thread())) {
        throw new DoesNotFit("beginning-dismissed");
      }
      journal.unsettled(event, "WAITS", null, clock.instant());
    }
  }

  /**
   * Takes one person's events in one transaction, for a batch whose events are known to fit; one
   * that fails undoes all.
   *
   * @return for each whether it was new
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Boolean> takeAll(List<LearningEvent> events) {
    var added = journal.addAll(events);
    IntStream.range(0, events.size())
        .filter(added::get)
        .mapToObj(events::get)
        .forEach(this::settleNew);
    settleWaiting(threadsOf(events), Set.of());
    return added;
  }

  /** Stores the event without its consequences, to be tried again. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(LearningEvent event, String failure) {
    journal.add(event);
    journal.unsettled(event, "FAILED", failure, clock.instant());
  }

  /** Tries the consequences of a stored event again. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void retry(LearningEvent event) {
    settle(event);
  }

  /** Keeps what can never fit apart, whole, with the reason. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void quarantine(LearningEvent event, DoesNotFit refusal) {
    quarantine.add(event, refusal.reason(), clock.instant());
  }

  /** Moves a stored event whose time came, and which does not fit, into the quarantine. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void setApart(LearningEvent stored, DoesNotFit refusal) {
    quarantine.add(stored, refusal.reason(), clock.instant());
    journal.settled(stored.id());
    journal.remove(stored.id());
  }

  private void settle(LearningEvent event) {
    if (kind(event).settle(event) == EventKind.Settlement.WAITS) {
      journal.unsettled(event, "WAITS", null, clock.instant());
    } else {
      journal.settled(event.id());
    }
  }

  /** An event that neither has nor begins a thread is waited for by none. */
  private Set<UUID> threadsOf(List<LearningEvent> arrived) {
    return arrived.stream()
        .filter(event -> event.thread() != null || kind(event).beginsThread())
        .map(event -> event.thread() == null ? event.id() : event.thread())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What waited in these threads may now have what it waited for. */
  private void settleWaiting(Set<UUID> threads, Set<UUID> justTried) {
    threads.stream()
        .flatMap(thread -> journal.waitingIn(thread).stream())
        .filter(waiting -> !justTried.contains(waiting.id()))
        .forEach(this::settleOrSetApart);
  }

  /** One that waited and does not fit must not take down the event that has just arrived. */
  private void settleOrSetApart(LearningEvent waited) {
    try {
      settle(waited);
    } catch (DoesNotFit refusal) {
      setApart(waited, refusal);
    }
  }

  private EventKind kind(LearningEvent event) {
    return kinds.stream()
        .filter(k -> k.name().equals(event.kind()))
        .findFirst()
        .orElseThrow(() -> new DoesNotFit("unknown-kind"));
  }
}
