package id.sinau.system;

import id.sinau.shared.DomainException;

/** The file is no PNG or JPEG picture. */
public class CrestUnreadable extends DomainException {
  private static final long serialVersionUID = 1L;

  CrestUnreadable() {}
}
