package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/**
 * The password is among the first that a guesser tries: one word everybody takes, a run, or the
 * account name.
 */
public class EasyPassword extends DomainException {
  private static final long serialVersionUID = 1L;

  EasyPassword() {}
}
