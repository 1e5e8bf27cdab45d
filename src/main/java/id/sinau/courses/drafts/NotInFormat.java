package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A part is too long, has too many entries, or signs no text may have. */
public class NotInFormat extends DomainException {
  private static final long serialVersionUID = 1L;

  NotInFormat(String part) {
    super(part);
  }
}
