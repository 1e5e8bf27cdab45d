package id.sinau.reports;

/**
 * How a list of people is ordered. Each order is that of an index, and ends in what no two rows
 * share, so that paging meets every row once.
 */
public enum PeopleOrder {
  NAME(null, "p.full_name", "p.id"),
  AREA("ix_course_progress_area", "cp.area", "cp.course_id", "cp.reached", "cp.person_id"),
  LAST(
      "ix_course_progress_last",
      "cp.last_at",
      "cp.area",
      "cp.course_id",
      "cp.reached",
      "cp.person_id"),
  COMPLETED(
      "ix_course_progress_completed",
      "cp.completed_at",
      "cp.area",
      "cp.course_id",
      "cp.reached",
      "cp.person_id");

  private final String index;
  private final String[] columns;

  PeopleOrder(String index, String... columns) {
    this.index = index;
    this.columns = columns;
  }

  /** The rows' source: the whole district in the order's index, a part of it in the area's. */
  String from(boolean narrow) {
    if (this == NAME) {
      return narrow
          ? "course_progress cp join person p on p.id = cp.person_id"
          : "person p straight_join course_progress cp on cp.person_id = p.id";
    }
    return "course_progress cp" + (narrow ? "" : " force index for order by (" + index + ")");
  }

  String orderBy(boolean ascending) {
    var direction = ascending ? "" : " desc";
    return " order by " + String.join(direction + ", ", columns) + direction;
  }
}
