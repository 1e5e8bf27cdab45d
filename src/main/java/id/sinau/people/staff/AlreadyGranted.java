package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The account holds this role for this area already. */
public class AlreadyGranted extends DomainException {
  private static final long serialVersionUID = 1L;

  AlreadyGranted() {}
}
