package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The last day lies in the past or more than five years ahead. */
public class EndDateWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  EndDateWrong() {}
}
