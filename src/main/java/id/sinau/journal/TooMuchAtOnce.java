package id.sinau.journal;

import id.sinau.shared.DomainException;

/** More than one hand-in may hold; nothing of it was taken. */
public class TooMuchAtOnce extends DomainException {
  private static final long serialVersionUID = 1L;

  TooMuchAtOnce(int mostEvents) {
    super(mostEvents);
  }
}
