package id.sinau.grants;

import id.sinau.shared.DomainException;

/** A survey gives every criterion one to four points. */
public class WrongSurvey extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongSurvey() {}
}
