package id.sinau.courses;

import id.sinau.courses.fragments.Fragments;
import java.time.Instant;

/**
 * One published version of a course: it never changes, so it is read once and kept in memory.
 *
 * @param number counts the versions of the course from 1
 * @param hash SHA-256 in lower-case hex, see {@link CourseHash}
 * @param bytes what a phone fetches for the whole course without its recorded tracks: fragments and
 *     pictures, uncompressed
 */
public record PublishedCourse(
    long versionId,
    long courseId,
    String code,
    int number,
    String hash,
    CourseDocument document,
    Fragments fragments,
    Instant publishedAt,
    long bytes) {

  /** Minutes for all lessons together. */
  public int minutes() {
    return document.lessons().stream().mapToInt(LessonDocument::minutes).sum();
  }

  /** What the recorded tracks of all lessons weigh, in every language; 0 where there is none. */
  public long trackBytes() {
    return fragments.lessons().values().stream()
        .mapToLong(
            lesson ->
                lesson.trackBytes()
                    + lesson.translations().values().stream()
                        .mapToLong(Fragments.Words::trackBytes)
                        .sum())
        .sum();
  }
}
