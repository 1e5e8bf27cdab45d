package id.sinau.people;

import id.sinau.shared.DomainException;

/** What was typed cannot be a NIK: not 16 digits, or a day that does not exist. */
public class WrongNik extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongNik(int digits) {
    super(digits);
  }
}
