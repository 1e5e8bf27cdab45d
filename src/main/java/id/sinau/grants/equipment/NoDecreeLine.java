package id.sinau.grants.equipment;

import id.sinau.shared.DomainException;

/** No handover without a line in a decree (BPK: recipients not in the SK). */
public class NoDecreeLine extends DomainException {
  private static final long serialVersionUID = 1L;

  NoDecreeLine() {}
}
