package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** An account name has 3 to 40 small letters, digits, dots or dashes and begins with a letter. */
public class StaffNameWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  StaffNameWrong() {}
}
