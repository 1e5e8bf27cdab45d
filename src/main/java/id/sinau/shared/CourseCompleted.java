package id.sinau.shared;

import java.time.Instant;

/**
 * A person has completed a course: all lessons read, all chapter quizzes taken, the post-test
 * passed.
 *
 * @param person who
 * @param courseVersion which version, frozen
 * @param percent the post-test's result, 0–100
 * @param at when the server took the event that completed it
 */
public record CourseCompleted(long person, long courseVersion, int percent, Instant at) {}
