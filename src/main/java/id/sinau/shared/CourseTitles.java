package id.sinau.shared;

import java.util.Map;

/** The courses there are, for rooms that name a course by its code only. */
public interface CourseTitles {
  /** Code to title of every published course, in the order of the catalogue. */
  Map<String, String> all();

  /** The title, or the code itself when no such course is published. */
  default String title(String code) {
    return all().getOrDefault(code, code);
  }
}
