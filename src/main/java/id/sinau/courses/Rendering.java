package id.sinau.courses;

import id.sinau.courses.facts.Fact;
import id.sinau.courses.fragments.CourseSurroundings;
import id.sinau.courses.fragments.Fragments;
import id.sinau.courses.fragments.Surroundings;
import id.sinau.shared.Bundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a document into its fragments with the facts of this moment, Indonesian words and the
 * course's own lessons and pictures around it; a preview goes the same way as a publication.
 */
public final class Rendering {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  private Rendering() {}

  /**
   * A draft; its pictures are shown as they are.
   *
   * @param files bytes by path ({@code lesson/file}), kept in the media store
   * @param base the address links to other lessons begin with, such as {@code /k/aman-digital}
   */
  public static Fragments of(
      CourseDocument document, Map<String, byte[]> files, Map<String, Fact> facts, String base) {
    return of(document, files, facts, base, Map.of());
  }

  /**
   * A version.
   *
   * @param small pictures by path, for those that were made small
   */
  static Fragments of(
      CourseDocument document,
      Map<String, byte[]> files,
      Map<String, Fact> facts,
      String base,
      Map<String, Surroundings.Picture> small) {
    var plain =
        new CourseSurroundings(
            document,
            facts,
            files,
            WORDS::sentence,
            lesson -> base + "/" + lesson,
            path -> MediaStore.address(CourseHash.sha256(files.get(path)), files.get(path)));
    return Fragments.of(document, new Small(plain, small));
  }

  /** The same, with pictures made small. */
  private record Small(Surroundings plain, Map<String, Picture> small) implements Surroundings {
    @Override
    public Optional<String> fact(String key) {
      return plain.fact(key);
    }

    @Override
    public String word(String textKey) {
      return plain.word(textKey);
    }

    @Override
    public Optional<String> lessonAddress(String code) {
      return plain.lessonAddress(code);
    }

    @Override
    public Optional<Picture> picture(String lesson, String file) {
      return Optional.ofNullable(small.get(lesson + "/" + file))
          .or(() -> plain.picture(lesson, file));
    }

    @Override
    public Optional<Track> track(String lesson, String language) {
      return plain.track(lesson, language);
    }
  }
}
