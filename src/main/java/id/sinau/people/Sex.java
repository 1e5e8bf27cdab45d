package id.sinau.people;

/** As on the identity card; asked later, with the reason, and never needed to learn. */
public enum Sex {
  FEMALE,
  MALE
}
