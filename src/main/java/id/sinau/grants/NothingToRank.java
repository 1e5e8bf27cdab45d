package id.sinau.grants;

import id.sinau.shared.DomainException;

/** No surveyed application is there to rank. */
public class NothingToRank extends DomainException {
  private static final long serialVersionUID = 1L;

  NothingToRank() {}
}
