package id.sinau.courses;

/** One item of the reaction survey at the end of a course. */
public record SurveyItem(@Member(code = true) String id, Kind kind, String text) {
  /** How it is answered. */
  public enum Kind {
    /** From 1 (no) to 5 (yes). */
    SCALE,
    /** In one's own words. */
    TEXT
  }
}
