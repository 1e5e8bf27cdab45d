package id.sinau.grants.equipment;

/** Is the tool there? */
public enum Presence {
  ALL,
  SOME,
  NONE
}
