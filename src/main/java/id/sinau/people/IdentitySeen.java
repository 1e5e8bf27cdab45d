package id.sinau.people;

/** How somebody was recognised before her PIN was made anew. */
public enum IdentitySeen {
  KTP,
  KK,
  KNOWN
}
