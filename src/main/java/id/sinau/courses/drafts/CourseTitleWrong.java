package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course needs a title of at most so many characters. */
public class CourseTitleWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  CourseTitleWrong(int most) {
    super(most);
  }
}
