package id.sinau.reports.web;

import id.sinau.reports.Reached;
import java.util.ArrayList;

/** The address of the people behind a number. */
final class PeopleAddress {
  private PeopleAddress() {}

  /**
   * @param course code, or null for all courses
   * @param area code, or null for all areas
   * @param since a day as {@code 2026-01-01}, or null
   */
  static String of(String course, String area, Reached reached, Object since) {
    var parts = new ArrayList<String>();
    add(parts, "course", course);
    add(parts, "area", area);
    add(parts, "state", reached == Reached.ENROLLED ? null : reached.name());
    add(parts, "since", since);
    return "/staff/reports/people" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  private static void add(ArrayList<String> parts, String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      parts.add(name + "=" + value);
    }
  }
}
