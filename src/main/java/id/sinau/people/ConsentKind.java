package id.sinau.people;

/**
 * What a person may allow or refuse apart from the service itself; refusing never closes a door (UU
 * 27/2022 Art. 22).
 */
public enum ConsentKind {
  MESSAGES,
  PHOTOS,
  STORIES,
  BANK
}
