package id.sinau.people;

import id.sinau.shared.DomainException;

/** The act needs a reason of 10 to 500 characters. */
public class ReasonMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  ReasonMissing() {
    super(Reason.LEAST, Reason.MOST);
  }
}
