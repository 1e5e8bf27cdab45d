package id.sinau.courses.fragments;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link in a course may lead: secure pages, telephone numbers, lessons of the same course.
 */
public final class Links {
  private static final Pattern LESSON = Pattern.compile("\\.\\./([a-z0-9-]{1,40})/?");
  private static final Pattern OUTSIDE =
      Pattern.compile("https://[^\\s\"<>]{1,500}|tel:[+0-9-]{2,20}");

  private Links() {}

  /** Whether a link may lead there; whether the lesson exists is another question. */
  public static boolean isAllowed(String destination) {
    return isOutside(destination) || lesson(destination).isPresent();
  }

  /** The code of the lesson a link leads to, if it leads to one. */
  public static Optional<String> lesson(String destination) {
    var match = LESSON.matcher(destination);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  static boolean isOutside(String destination) {
    return OUTSIDE.matcher(destination).matches();
  }
}
