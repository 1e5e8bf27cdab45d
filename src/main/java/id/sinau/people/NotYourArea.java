package id.sinau.people;

import id.sinau.shared.DomainException;

/** The desa is none of those the caller answers for. */
public class NotYourArea extends DomainException {
  private static final long serialVersionUID = 1L;

  NotYourArea() {}
}
