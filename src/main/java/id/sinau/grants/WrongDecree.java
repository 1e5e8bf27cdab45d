package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The decree's number, date or signer is missing or impossible. */
public class WrongDecree extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongDecree() {}
}
