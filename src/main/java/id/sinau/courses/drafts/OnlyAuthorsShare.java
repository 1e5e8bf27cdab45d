package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course that is every trainer's can't be shared with one. */
public class OnlyAuthorsShare extends DomainException {
  private static final long serialVersionUID = 1L;

  OnlyAuthorsShare() {
    super();
  }
}
