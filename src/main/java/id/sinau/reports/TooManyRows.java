package id.sinau.reports;

import id.sinau.shared.DomainException;

/** The list is longer than a sheet of Excel. */
public class TooManyRows extends DomainException {
  private static final long serialVersionUID = 1L;

  TooManyRows() {}
}
