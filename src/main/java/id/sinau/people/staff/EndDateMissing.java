package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** An inspector reads everything, so only until a day that is named. */
public class EndDateMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  EndDateMissing() {}
}
