package id.sinau.grants.programmes;

import java.util.EnumSet;
import java.util.Set;

/** Where a round stands, and the only ways it may move on. */
public enum ProgrammeState {
  /** Being written; nobody sees it. */
  DRAFT,
  /** People may apply between its dates. */
  OPEN,
  /** No more applications; files are checked and businesses surveyed. */
  CLOSED,
  /** The list is ranked and lies before the decider. */
  RANKED,
  /** Every line is decided and announced; people may object. */
  ANNOUNCED,
  /** A decree names the recipients; tools are handed over. */
  DECREED,
  /** Nothing more will happen. */
  CLOSED_OUT;

  public Set<ProgrammeState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OPEN);
      case OPEN -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.of(RANKED);
      case RANKED -> EnumSet.of(ANNOUNCED);
      case ANNOUNCED -> EnumSet.of(RANKED, DECREED, CLOSED_OUT);
      case DECREED -> EnumSet.of(DECREED, CLOSED_OUT);
      case CLOSED_OUT -> EnumSet.noneOf(ProgrammeState.class);
    };
  }

  public boolean canBecome(ProgrammeState other) {
    return next().contains(other);
  }

  public boolean isPublic() {
    return this != DRAFT;
  }
}
