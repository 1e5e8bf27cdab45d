package id.sinau.grants;

import id.sinau.shared.DomainException;

/** No approved application is there to name in a decree. */
public class NothingToDecree extends DomainException {
  private static final long serialVersionUID = 1L;

  NothingToDecree() {}
}
