package id.sinau.grants.submission;

import id.sinau.shared.DomainException;

/** Without the integrity pledge there is no application. */
public class PledgeMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  PledgeMissing() {}
}
