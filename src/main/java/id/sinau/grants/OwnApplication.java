package id.sinau.grants;

import id.sinau.shared.DomainException;

/** Nobody acts for the office on her own application. */
public class OwnApplication extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnApplication() {}
}
