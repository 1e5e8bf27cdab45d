package id.sinau.grants.programmes;

import id.sinau.shared.DomainException;

/** One more approval would cost more than the round's ceiling. */
public class BudgetSpent extends DomainException {
  private static final long serialVersionUID = 1L;

  BudgetSpent() {}
}
