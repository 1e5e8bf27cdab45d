package id.sinau.people;

import id.sinau.shared.DomainException;

/** Nobody can have come home on that day. */
public class ReturnDateWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  ReturnDateWrong() {}
}
