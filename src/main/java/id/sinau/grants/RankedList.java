package id.sinau.grants;

import id.sinau.grants.programmes.Budget;
import id.sinau.grants.programmes.ProgrammeView;
import java.io.Serializable;
import java.util.List;

/** A round's list with what its money still allows. */
public record RankedList(ProgrammeView round, Spending spending, List<ListLine> lines)
    implements Serializable {
  public RankedList {
    lines = List.copyOf(lines);
  }

  /** The budget in numbers a page can hold: rupiah and people. */
  public record Spending(long ceiling, int quota, long committed, int people)
      implements Serializable {
    static Spending of(Budget budget) {
      return new Spending(budget.ceiling(), budget.quota(), budget.committed(), budget.people());
    }

    public long left() {
      return ceiling - committed;
    }
  }
}
