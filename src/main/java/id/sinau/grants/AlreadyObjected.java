package id.sinau.grants;

import id.sinau.shared.DomainException;

/** She objected to this refusal before; one objection is answered once. */
public class AlreadyObjected extends DomainException {
  private static final long serialVersionUID = 1L;

  AlreadyObjected() {
    super();
  }
}
