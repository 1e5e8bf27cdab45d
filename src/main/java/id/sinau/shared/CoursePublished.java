package id.sinau.shared;

/**
 * A course has a new version.
 *
 * @param sameShape only words, pictures or facts changed, so that everybody moves on to it
 */
public record CoursePublished(long course, long version, boolean sameShape) {}
