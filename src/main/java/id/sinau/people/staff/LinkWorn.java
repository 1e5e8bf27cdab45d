package id.sinau.people.staff;

import id.sinau.shared.DomainException;

/** The one-time link was used, replaced by a newer one, or is older than a day. */
public class LinkWorn extends DomainException {
  private static final long serialVersionUID = 1L;

  LinkWorn() {}
}
