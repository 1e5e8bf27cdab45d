package id.sinau.courses.facts;

import id.sinau.shared.DomainException;

/** A fact lacks its value, source or dates, or one of them is too long. */
public class FactWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  FactWrong() {}
}
