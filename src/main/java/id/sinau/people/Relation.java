package id.sinau.people;

/** What a person has to do with work abroad (domain.md §1.1); all of them may learn. */
public enum Relation {
  RETURNED,
  ABROAD,
  LEAVING,
  FAMILY,
  OTHER
}
