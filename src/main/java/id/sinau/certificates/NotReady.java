package id.sinau.certificates;

import id.sinau.shared.DomainException;

/** The office has not yet said its address or its signer, so nothing can be issued. */
public class NotReady extends DomainException {
  private static final long serialVersionUID = 1L;

  NotReady() {}
}
