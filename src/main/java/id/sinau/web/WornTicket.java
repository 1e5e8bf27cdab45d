package id.sinau.web;

import id.sinau.shared.DomainException;

/**
 * The form was made for somebody else, or too long ago to be known; opening the page again gives a
 * fresh one.
 */
public class WornTicket extends DomainException {
  private static final long serialVersionUID = 1L;

  WornTicket() {}
}
