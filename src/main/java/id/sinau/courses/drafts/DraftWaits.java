package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A course is brought in while somebody is still writing it. */
public class DraftWaits extends DomainException {
  private static final long serialVersionUID = 1L;

  DraftWaits(String code) {
    super(code);
  }
}
