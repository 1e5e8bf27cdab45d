package id.sinau.journal;

import id.sinau.shared.DomainException;

/** The profile belongs to somebody else, has another key, or was ended. */
public class DeviceTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  DeviceTaken() {}
}
