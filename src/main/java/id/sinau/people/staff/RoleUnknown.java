package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** Not a role that can be granted, or an area that does not exist. */
public class RoleUnknown extends DomainException {
  private static final long serialVersionUID = 1L;

  RoleUnknown() {}
}
