package id.sinau.system;

import id.sinau.shared.DomainException;

/** The crest's file or picture is too big. */
public class CrestTooBig extends DomainException {
  private static final long serialVersionUID = 1L;

  CrestTooBig(int kilobytes, int pixels) {
    super(kilobytes, pixels);
  }
}
