package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** Somebody else saved this draft meanwhile; open it again to see both. */
public class DraftChanged extends DomainException {
  private static final long serialVersionUID = 1L;

  DraftChanged() {}
}
