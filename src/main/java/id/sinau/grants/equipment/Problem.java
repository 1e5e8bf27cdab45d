package id.sinau.grants.equipment;

/** What is wrong, in words without blame. */
public enum Problem {
  NOTHING,
  BROKEN,
  DOES_NOT_FIT,
  FEW_BUYERS,
  NO_TIME,
  BUSINESS_CLOSED,
  LOST,
  GIVEN_AWAY
}
