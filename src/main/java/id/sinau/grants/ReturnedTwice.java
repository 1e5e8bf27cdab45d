package id.sinau.grants;

import id.sinau.shared.DomainException;

/** A file goes back to the applicant at most twice. */
public class ReturnedTwice extends DomainException {
  private static final long serialVersionUID = 1L;

  ReturnedTwice(int most) {
    super(most);
  }
}
