package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** Somebody tried to close the account she is signed in with. */
public class OwnAccount extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnAccount() {}
}
