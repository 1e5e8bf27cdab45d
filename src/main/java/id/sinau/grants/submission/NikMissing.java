package id.sinau.grants.submission;

import id.sinau.shared.DomainException;

/** A grant needs the NIK, because the decree names people by it. */
public class NikMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  NikMissing() {}
}
