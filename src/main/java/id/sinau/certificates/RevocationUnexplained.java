package id.sinau.certificates;

import id.sinau.shared.DomainException;

/** Revoking needs a note of 10 to 500 characters. */
public class RevocationUnexplained extends DomainException {
  static final int LEAST = 10;
  static final int MOST = 500;
  private static final long serialVersionUID = 1L;

  RevocationUnexplained() {
    super(LEAST, MOST);
  }
}
