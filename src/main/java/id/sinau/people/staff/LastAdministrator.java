package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** Without this administrator nobody could make accounts or grant roles any more. */
public class LastAdministrator extends DomainException {
  private static final long serialVersionUID = 1L;

  LastAdministrator() {}
}
