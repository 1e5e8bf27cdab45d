/**
 * Who takes which course, how far she is, and when she has completed it.
 *
 * <p>Every number here is a fold over learning events, written in the event's own transaction:
 * union of lessons read, best result of each quiz, first moment of completion. A course is complete
 * when all its lessons are read, all its chapter quizzes were finished once and its post-test was
 * passed. When a course gets a new version of the same shape, everybody not yet complete moves to
 * it; when its shape changed, people in the middle stay on theirs.
 *
 * <p>Enters {@code people}, {@code courses}, {@code journal}, {@code quizzes}.
 */
package id.sinau.progress;
