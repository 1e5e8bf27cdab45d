package id.sinau.grants;

import id.sinau.shared.DomainException;

/** A no needs its reason from the list, and a return needs words the applicant understands. */
public class WhyMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  WhyMissing() {}
}
