package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course is brought in whose code belongs to somebody else's course. */
public class CourseTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  CourseTaken(String code) {
    super(code);
  }
}
