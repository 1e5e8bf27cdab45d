package id.sinau.people;

import id.sinau.shared.DomainException;

/** Name and secret do not belong together; which of the two is wrong is not said. */
public class SignInRefused extends DomainException {
  private static final long serialVersionUID = 1L;

  SignInRefused() {}
}
