package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The password has more characters than anybody types. */
public class LongPassword extends DomainException {
  private static final long serialVersionUID = 1L;

  LongPassword() {
    super(PasswordRule.MOST);
  }
}
