package id.sinau.journal;

import id.sinau.shared.DomainException;

/** What was handed in is cut off, or no hand-in of a phone at all; nothing of it was taken. */
public class Unreadable extends DomainException {
  private static final long serialVersionUID = 1L;

  Unreadable() {}
}
