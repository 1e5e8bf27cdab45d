package id.sinau.progress;

/** What of somebody's progress is recounted. */
public enum Part {
  /** That there is a row at all. */
  ROW,
  AREA,
  LESSONS_READ,
  LESSONS_TOTAL,
  QUIZZES_DONE,
  QUIZZES_TOTAL,
  POSTTEST,
  COMPLETED
}
