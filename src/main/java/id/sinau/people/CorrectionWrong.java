package id.sinau.people;

import id.sinau.shared.DomainException;

/** The corrected name, birth year or desa cannot be right. */
public class CorrectionWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  CorrectionWrong() {}
}
