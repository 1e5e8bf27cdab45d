package id.sinau.people;

import id.sinau.shared.DomainException;

/**
 * The PIN has not six digits, or is one that everybody tries first (123456, 000000, her birth year
 * twice).
 */
public class WeakPin extends DomainException {
  private static final long serialVersionUID = 1L;

  WeakPin() {}
}
