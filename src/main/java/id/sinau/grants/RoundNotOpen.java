package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The round takes no applications today. */
public class RoundNotOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  RoundNotOpen() {}
}
