package id.sinau.journal;

import id.sinau.shared.DomainException;

/** More phones than one person has. */
public class TooManyDevices extends DomainException {
  private static final long serialVersionUID = 1L;

  TooManyDevices() {}
}
