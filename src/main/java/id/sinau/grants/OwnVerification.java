package id.sinau.grants;

import id.sinau.shared.DomainException;

/**
 * Whoever checked the file or surveyed the business may not decide about it: two pairs of eyes see
 * every grant.
 */
public class OwnVerification extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnVerification() {}
}
