package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The days to object are over. */
public class ObjectionTooLate extends DomainException {
  private static final long serialVersionUID = 1L;

  ObjectionTooLate() {}
}
