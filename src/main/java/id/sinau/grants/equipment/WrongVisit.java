package id.sinau.grants.equipment;

import id.sinau.shared.DomainException;

/** The record of a visit is incomplete or impossible. */
public class WrongVisit extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongVisit() {}
}
