package id.sinau.people;

/** How far a NIK has been compared (domain.md §2.1); Sinau works without a link to Dukcapil. */
public enum NikCheck {
  NOT_CHECKED,
  MATCHES_PAPERS,
  MATCHES_DUKCAPIL
}
