package id.sinau.grants;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands, and the only ways it may move on. */
public enum Stage {
  SUBMITTED,
  /** The file lacks something; she completes it and hands it in again. */
  RETURNED,
  FILE_CHECKED,
  SURVEYED,
  /** On the ranked list before the decider. */
  PROPOSED,
  APPROVED,
  /** Good enough, but quota or money ended before her rank. */
  WAITING_LIST,
  /** Not approved on the list. */
  REFUSED,
  /** Not approved at the file check. */
  FILE_REFUSED,
  WITHDRAWN,
  /** Named in a decree. */
  DECREED,
  HANDED_OVER,
  /** Visited at least once after the handover. */
  VISITED;

  public Set<Stage> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(RETURNED, FILE_CHECKED, FILE_REFUSED, WITHDRAWN);
      case RETURNED -> EnumSet.of(SUBMITTED, FILE_REFUSED, WITHDRAWN);
      case FILE_CHECKED -> EnumSet.of(SURVEYED, WITHDRAWN);
      case SURVEYED -> EnumSet.of(PROPOSED, WITHDRAWN);
      case PROPOSED -> EnumSet.of(APPROVED, WAITING_LIST, REFUSED, WITHDRAWN);
      case WAITING_LIST -> EnumSet.of(APPROVED, WITHDRAWN);
      case APPROVED -> EnumSet.of(DECREED, WITHDRAWN);
      case REFUSED -> EnumSet.of(PROPOSED);
      case FILE_REFUSED -> EnumSet.of(SUBMITTED);
      case DECREED -> EnumSet.of(HANDED_OVER);
      case HANDED_OVER, VISITED -> EnumSet.of(VISITED);
      case WITHDRAWN -> EnumSet.noneOf(Stage.class);
    };
  }

  public boolean canBecome(Stage other) {
    return next().contains(other);
  }

  /** Whether money of the round is bound by an application here. */
  public boolean commitsMoney() {
    return this == APPROVED || this == DECREED || this == HANDED_OVER || this == VISITED;
  }

  public boolean isRefusal() {
    return this == REFUSED || this == FILE_REFUSED;
  }

  /** Whether she may still take it back herself. */
  public boolean canBeWithdrawn() {
    return canBecome(WITHDRAWN);
  }
}
