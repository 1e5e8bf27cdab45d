package id.sinau.people.search;

import id.sinau.shared.DomainException;

/** A search needs three letters, so that nobody pages through the village. */
public class TooFewLetters extends DomainException {
  private static final long serialVersionUID = 1L;

  TooFewLetters() {}
}
