package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The decree comes after the days in which people may object. */
public class ObjectionsStillOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  ObjectionsStillOpen(String until) {
    super(until);
  }
}
