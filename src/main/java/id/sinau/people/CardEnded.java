package id.sinau.people;

import id.sinau.shared.DomainException;

/** The card was taken back, replaced by a newer one, or is none of ours. */
public class CardEnded extends DomainException {
  private static final long serialVersionUID = 1L;

  CardEnded() {}
}
