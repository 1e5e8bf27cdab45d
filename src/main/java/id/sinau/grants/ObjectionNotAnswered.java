package id.sinau.grants;

import id.sinau.shared.DomainException;

/** An objection is decided after the officer looked into it. */
public class ObjectionNotAnswered extends DomainException {
  private static final long serialVersionUID = 1L;

  ObjectionNotAnswered() {
    super();
  }
}
