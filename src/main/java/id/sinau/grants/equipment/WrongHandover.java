package id.sinau.grants.equipment;

import id.sinau.shared.DomainException;

/** The record of a handover lacks its witness, its date or a tool's condition. */
public class WrongHandover extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongHandover() {}
}
