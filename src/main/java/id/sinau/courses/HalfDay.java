package id.sinau.courses;

import java.util.List;

/**
 * What a trainer needs for a half-day in a balai desa.
 *
 * @param course the version learners see
 * @param jointTasks of a family edition, each HTML of its own
 * @param worksheets the calculators of the lessons as sheets to fill in by hand, each once
 */
public record HalfDay(PublishedCourse course, List<String> jointTasks, List<String> worksheets) {
  public HalfDay {
    jointTasks = List.copyOf(jointTasks);
    worksheets = List.copyOf(worksheets);
  }
}
