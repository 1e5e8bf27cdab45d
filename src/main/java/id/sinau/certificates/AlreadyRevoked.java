package id.sinau.certificates;

import id.sinau.shared.DomainException;

/** The certificate was revoked before; what was written then stays. */
public class AlreadyRevoked extends DomainException {
  private static final long serialVersionUID = 1L;

  AlreadyRevoked() {}
}
