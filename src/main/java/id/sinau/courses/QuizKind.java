package id.sinau.courses;

/** Where in a course a quiz stands, and thereby whether it counts. */
public enum QuizKind {
  /** After a chapter, with feedback on each answer. */
  CHAPTER,
  /** Before the course; never scored. */
  PRETEST,
  /** At the end; passing it completes the course. */
  POSTTEST
}
