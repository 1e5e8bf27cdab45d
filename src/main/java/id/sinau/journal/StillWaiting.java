package id.sinau.journal;

import id.sinau.shared.DomainException;

/** An event that waits for another is not dismissed: the other may still come. */
public class StillWaiting extends DomainException {
  private static final long serialVersionUID = 1L;

  StillWaiting() {}
}
