package id.sinau.courses.facts;

import id.sinau.shared.DomainException;

/** A new fact has the key of one that is there. */
public class FactKnown extends DomainException {
  private static final long serialVersionUID = 1L;

  FactKnown(String key) {
    super(key);
  }
}
