package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** Somebody tried to grant a role to herself: another administrator must do it. */
public class OwnRole extends DomainException {
  private static final long serialVersionUID = 1L;

  OwnRole() {}
}
