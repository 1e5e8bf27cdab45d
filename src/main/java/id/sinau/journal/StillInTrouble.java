package id.sinau.journal;

import id.sinau.shared.DomainException;

/** The event was tried once more and its consequences are still missing. */
public class StillInTrouble extends DomainException {
  private static final long serialVersionUID = 1L;

  StillInTrouble() {}
}
