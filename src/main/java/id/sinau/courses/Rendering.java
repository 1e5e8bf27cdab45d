package id.sinau.courses;

import id.sinau.courses.fragments.CourseSurroundings;
import id.sinau.courses.fragments.Fragments;
import id.sinau.shared.Bundle;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a document into its fragments with the facts of this moment, Indonesian words and the
 * course's own lessons and pictures around it; a preview goes the same way as a publication.
 */
public final class Rendering {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  private Rendering() {}

  /**
   * @param files bytes by path ({@code lesson/file}), kept in the media store
   * @param base the address links to other lessons begin with, such as {@code /k/aman-digital}
   */
  public static Fragments of(
      CourseDocument document, Map<String, byte[]> files, Map<String, Fact> facts, String base) {
    return Fragments.of(
        document,
        new CourseSurroundings(
            document,
            facts,
            files,
            WORDS::sentence,
            lesson -> base + "/" + lesson,
            path -> MediaStore.address(CourseHash.sha256(files.get(path)), files.get(path))));
  }
}
