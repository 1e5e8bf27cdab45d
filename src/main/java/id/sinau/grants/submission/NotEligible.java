package id.sinau.grants.submission;

import id.sinau.shared.DomainException;

/** Something the round or the kit asks is still missing; the round's page says what. */
public class NotEligible extends DomainException {
  private static final long serialVersionUID = 1L;

  NotEligible() {}
}
