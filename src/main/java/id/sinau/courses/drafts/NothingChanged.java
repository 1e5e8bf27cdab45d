package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** What is to be published is what stands published already. */
public class NothingChanged extends DomainException {
  private static final long serialVersionUID = 1L;

  NothingChanged() {
    super();
  }
}
