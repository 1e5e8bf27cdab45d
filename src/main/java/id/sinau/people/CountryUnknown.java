package id.sinau.people;

import id.sinau.shared.DomainException;

/** No country has this code. */
public class CountryUnknown extends DomainException {
  private static final long serialVersionUID = 1L;

  CountryUnknown() {}
}
