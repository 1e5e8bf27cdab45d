package id.sinau.courses.files;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A course as it was found, with all that was wrong on the way in.
 *
 * @param document whole if {@link #isWhole()}, else with empty texts where something did not fit
 * @param media bytes of pictures and sound by path ({@code lesson/file})
 */
public record CourseReading(
    CourseDocument document,
    SortedMap<String, byte[]> media,
    Places places,
    List<Problem> problems) {
  public CourseReading {
    media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    problems = List.copyOf(problems);
  }

  /** A document that came from elsewhere than a folder, ready for the linter. */
  public static CourseReading of(CourseDocument document, Map<String, byte[]> media) {
    return new CourseReading(document, new TreeMap<>(media), Places.of(document), List.of());
  }

  /** True where nothing of the course was unreadable. */
  public boolean isWhole() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
