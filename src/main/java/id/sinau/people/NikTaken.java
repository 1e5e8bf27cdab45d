package id.sinau.people;

import id.sinau.shared.DomainException;

/** The NIK already belongs to somebody else here; whose it is is not said. */
public class NikTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  NikTaken() {}
}
