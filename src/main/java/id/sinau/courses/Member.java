package id.sinau.courses;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a record's component stands in a course file or JSON document, and how large it may be. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Member {
  /** The name in the file where it differs from the component's. */
  String name() default "";

  /** Most characters of a text, entries of a list or map, or the largest number. */
  int max() default 400;

  /**
   * An absent member reads as empty text, 0, false or no entries, and such a value is not written.
   */
  boolean optional() default false;

  /**
   * Lower-case letters, digits and hyphens only, so that it is safe in a path and in an address.
   */
  boolean code() default false;
}
