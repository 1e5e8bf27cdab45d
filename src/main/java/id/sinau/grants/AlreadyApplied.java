package id.sinau.grants;

import id.sinau.shared.DomainException;

/** One application a person and round. */
public class AlreadyApplied extends DomainException {
  private static final long serialVersionUID = 1L;

  AlreadyApplied(String code) {
    super(code);
  }
}
