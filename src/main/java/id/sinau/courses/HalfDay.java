package id.sinau.courses;

import java.util.List;

/**
 * What a trainer needs for a half-day in a balai desa.
 *
 * @param course the version learners see
 * @param jointTasks of a family edition, each HTML of its own
 * @param worksheets the calculators of the lessons as sheets to fill in by hand, each once
 * @param pictures the lessons' pictures with their words, to be held up or hung
 */
public record HalfDay(
    PublishedCourse course,
    List<String> jointTasks,
    List<String> worksheets,
    List<String> pictures) {
  public HalfDay {
    jointTasks = List.copyOf(jointTasks);
    worksheets = List.copyOf(worksheets);
    pictures = List.copyOf(pictures);
  }
}
