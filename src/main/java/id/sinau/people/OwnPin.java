package id.sinau.people;

import id.sinau.shared.DomainException;

/** Nobody makes her own PIN anew on the field pages: for that she knows her old one. */
public class OwnPin extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnPin() {}
}
