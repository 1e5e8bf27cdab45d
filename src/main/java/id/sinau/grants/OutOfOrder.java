package id.sinau.grants;

import id.sinau.shared.DomainException;

/** Lines are decided in the order of the ranking; nobody is approved past somebody who waits. */
public class OutOfOrder extends DomainException {
  private static final long serialVersionUID = 1L;

  OutOfOrder() {}
}
