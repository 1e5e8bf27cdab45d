package id.sinau.grants;

import id.sinau.shared.DomainException;

/**
 * The application does not stand where this act needs it to stand; somebody else may have acted.
 */
public class StepNotOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  StepNotOpen() {}
}
