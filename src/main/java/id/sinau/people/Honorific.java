package id.sinau.people;

/** How a person wishes to be addressed; {@code NONE} is her called name alone. */
public enum Honorific {
  BU,
  PAK,
  MBAK,
  MAS,
  NONE
}
