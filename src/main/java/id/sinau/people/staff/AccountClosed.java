package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The account is closed; nothing can be given to it any more. */
public class AccountClosed extends DomainException {
  private static final long serialVersionUID = 1L;

  AccountClosed() {}
}
