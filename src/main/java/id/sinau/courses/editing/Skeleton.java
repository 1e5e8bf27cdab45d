package id.sinau.courses.editing;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.TaskDocument;
import java.util.List;
import java.util.TreeMap;

/** A course from nothing: whole in form, with everything still to be written. */
public final class Skeleton {
  private Skeleton() {}

  /**
   * @param code lower-case letters, digits and hyphens, at most 40
   */
  public static CourseDocument of(String code, String title) {
    return new CourseDocument(
        code,
        title,
        "",
        "",
        1,
        "",
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        "",
        "",
        new TaskDocument("", ""),
        List.of(),
        List.of(),
        "");
  }
}
