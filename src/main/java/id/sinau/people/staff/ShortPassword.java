package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The password has fewer than twelve characters. */
public class ShortPassword extends DomainException {
  private static final long serialVersionUID = 1L;

  ShortPassword(int length) {
    super(length, PasswordRule.LEAST);
  }
}
