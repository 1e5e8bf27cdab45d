package id.sinau.people;

import id.sinau.shared.DomainException;

/** Nobody, or too many at once, were chosen for cards. */
public class NoCardsAsked extends DomainException {
  private static final long serialVersionUID = 1L;

  NoCardsAsked() {
    super(PrintingCards.MOST);
  }
}
