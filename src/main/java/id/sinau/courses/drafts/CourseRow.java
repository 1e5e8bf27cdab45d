package id.sinau.courses.drafts;

import java.io.Serializable;
import java.time.Instant;

/**
 * A course in the trainer's list.
 *
 * @param version number of the newest version, or 0 before the first
 * @param publishedAt null before the first version
 * @param draftBy who saved the draft last; null where nothing is being written
 * @param shared whether every trainer may write it
 * @param began people who began it
 * @param completed of them, who finished it
 */
public record CourseRow(
    String code,
    String title,
    int version,
    Instant publishedAt,
    String draftBy,
    Instant draftAt,
    boolean shared,
    long began,
    long completed)
    implements Serializable {}
