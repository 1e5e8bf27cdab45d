package id.sinau.grants;

import id.sinau.shared.DomainException;

/** No decree while somebody waits for the decision on her objection. */
public class ObjectionsUndecided extends DomainException {
  private static final long serialVersionUID = 1L;

  ObjectionsUndecided(long count) {
    super(count);
  }
}
