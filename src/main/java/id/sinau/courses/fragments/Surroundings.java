package id.sinau.courses.fragments;

import java.util.List;
import java.util.Optional;

/** What a text needs from outside itself to become HTML. */
public interface Surroundings {
  /** The value of a fact, if it is known. */
  Optional<String> fact(String key);

  /** The words behind a key of the texts, in the course's language. */
  String word(String textKey);

  /** Where a lesson of the same course is read, if the course has it. */
  Optional<String> lessonAddress(String code);

  /** A picture by lesson code and file name, if the lesson has it. */
  Optional<Picture> picture(String lesson, String file);

  /**
   * The recorded track of a lesson, if it has one.
   *
   * @param language or "" for Indonesian
   */
  default Optional<Track> track(String lesson, String language) {
    return Optional.empty();
  }

  /**
   * Where a recorded track is fetched.
   *
   * @param bytes what that costs
   */
  record Track(String address, int bytes) {}

  /**
   * Where a picture is fetched, and its size so that the page does not jump.
   *
   * @param width pixels, or 0 where unknown
   * @param height pixels, or 0 where unknown
   * @param webp the same for browsers that read WebP, smallest first; may be empty
   */
  record Picture(String address, int width, int height, List<Wide> webp) {
    public Picture {
      webp = List.copyOf(webp);
    }
  }

  /**
   * A picture of that width.
   *
   * @param width pixels
   */
  record Wide(String address, int width) {}
}
