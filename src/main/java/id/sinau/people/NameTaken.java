package id.sinau.people;

import id.sinau.shared.DomainException;

/** The account name belongs to somebody else. */
public class NameTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  NameTaken() {}
}
