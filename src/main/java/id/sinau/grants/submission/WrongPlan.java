package id.sinau.grants.submission;

import id.sinau.shared.DomainException;

/** A part of the business plan is missing or beyond its limit. */
public class WrongPlan extends DomainException {
  private static final long serialVersionUID = 1L;

  WrongPlan() {}
}
