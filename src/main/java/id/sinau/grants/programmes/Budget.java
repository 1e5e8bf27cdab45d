package id.sinau.grants.programmes;

/**
 * What a round may still give. A ceiling in rupiah and a quota of people; both hold after every
 * approval, whatever the order.
 *
 * @param committed rupiah of all approvals that stand
 * @param people how many approvals stand
 */
public record Budget(long ceiling, int quota, long committed, int people) {

  /** The budget after one more approval, rupiah at the kit's high price. */
  public Budget commit(long price) {
    if (people >= quota) {
      throw new QuotaFull(quota);
    }
    if (!allows(price)) {
      throw new BudgetSpent();
    }
    return new Budget(ceiling, quota, committed + price, people + 1);
  }

  public boolean allows(long price) {
    return people < quota && price <= ceiling - committed;
  }

  /** Rupiah not yet committed. */
  public long left() {
    return ceiling - committed;
  }
}
