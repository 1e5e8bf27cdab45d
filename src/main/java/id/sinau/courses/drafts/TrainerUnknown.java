package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course is shared with somebody who is no trainer. */
public class TrainerUnknown extends DomainException {
  private static final long serialVersionUID = 1L;

  TrainerUnknown() {
    super();
  }
}
