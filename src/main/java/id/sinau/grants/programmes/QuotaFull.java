package id.sinau.grants.programmes;

import id.sinau.shared.DomainException;

/** As many people are approved as the round's quota allows. */
public class QuotaFull extends DomainException {
  private static final long serialVersionUID = 1L;

  QuotaFull(int quota) {
    super(quota);
  }
}
