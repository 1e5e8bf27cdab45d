package id.sinau.shared;

import java.util.Map;

/**
 * A room offers what it knows of a person to conditions under names such as {@code
 * certificate.aman-digital}; conditions never ask rooms.
 */
public interface Facts {
  /** The first part of the names that this room answers for, such as {@code certificate}. */
  String prefix();

  /**
   * What is known of the person now.
   *
   * @return name to value: Boolean, Long or String; a missing name means "no"
   */
  Map<String, Object> about(long person);
}
