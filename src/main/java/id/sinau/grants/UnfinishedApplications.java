package id.sinau.grants;

import id.sinau.shared.DomainException;

/** The list can be ranked only when every file is checked and every business surveyed. */
public class UnfinishedApplications extends DomainException {
  private static final long serialVersionUID = 1L;

  UnfinishedApplications(long count) {
    super(count);
  }
}
