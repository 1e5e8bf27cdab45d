package id.sinau.courses.facts;

import id.sinau.shared.DomainException;

/** Somebody else set this fact since its form was opened. */
public class FactChanged extends DomainException {
  private static final long serialVersionUID = 1L;

  FactChanged(String by) {
    super(by);
  }
}
