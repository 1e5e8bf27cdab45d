package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course with errors can't be published; the page lists them. */
public class CourseNotReady extends DomainException {
  private static final long serialVersionUID = 1L;

  CourseNotReady(long errors) {
    super(errors);
  }
}
