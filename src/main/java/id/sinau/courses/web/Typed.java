package id.sinau.courses.web;

import id.sinau.courses.Text;

/** What was typed into a field, as it is kept. */
final class Typed {
  private Typed() {}

  /**
   * Without hidden characters and blanks around; "" for null, which is how an empty field comes.
   */
  static String clean(String typed) {
    return typed == null ? "" : Text.clean(typed);
  }

  /** As {@link #clean}, on one line. */
  static String line(String typed) {
    return clean(typed).replaceAll("\\s+", " ");
  }
}
