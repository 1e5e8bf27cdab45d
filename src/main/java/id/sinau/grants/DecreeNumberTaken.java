package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The decree's number is already recorded. */
public class DecreeNumberTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  DecreeNumberTaken() {}
}
