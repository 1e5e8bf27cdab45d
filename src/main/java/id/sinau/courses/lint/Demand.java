package id.sinau.courses.lint;

/** How much is asked of a course. */
public enum Demand {
  /** The library that ships with Sinau: complete in every part. */
  LIBRARY,
  /**
   * A trainer's own course: what is only incomplete or long is a warning; what would mislead stays
   * an error.
   */
  DRAFT
}
