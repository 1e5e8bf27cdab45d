package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** An archive is larger than a course can be. */
public class ArchiveTooBig extends DomainException {
  private static final long serialVersionUID = 1L;

  ArchiveTooBig(long megabytes) {
    super(megabytes);
  }
}
