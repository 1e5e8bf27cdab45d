package id.sinau.progress;

import id.sinau.shared.DomainException;

/** The difference is still there after the row was written again. */
public class NotMendable extends DomainException {
  private static final long serialVersionUID = 1L;

  NotMendable() {}
}
