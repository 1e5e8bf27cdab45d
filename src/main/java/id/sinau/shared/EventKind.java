package id.sinau.shared;

/**
 * A room's answer to one kind of learning event: what follows from it, in the event's own
 * transaction.
 */
public interface EventKind {
  /** What came of an event. */
  enum Settlement {
    /** Its consequences are written. */
    SETTLED,
    /**
     * It needs an event of its thread that has not arrived yet; it is tried again when one arrives.
     */
    WAITS
  }

  String name();

  /** Whether events of this kind begin a thread that later events name, as an attempt does. */
  default boolean beginsThread() {
    return false;
  }

  /**
   * Writes what follows from the event. May be called again for the same event after a failure, so
   * it must only fold: union, maximum, first.
   *
   * @throws DoesNotFit when the event can never fit; it then goes to the quarantine
   */
  Settlement settle(LearningEvent event);
}
