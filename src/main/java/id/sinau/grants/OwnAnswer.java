package id.sinau.grants;

import id.sinau.shared.DomainException;

/** Whoever answered an objection does not decide it. */
public class OwnAnswer extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnAnswer() {
    super();
  }
}
