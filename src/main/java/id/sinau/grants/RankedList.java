package id.sinau.grants;

import id.sinau.grants.programmes.Budget;
import id.sinau.grants.programmes.ProgrammeView;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A round's list with what its money still allows. */
public record RankedList(ProgrammeView round, Spending spending, List<ListLine> lines)
    implements Serializable {
  public RankedList {
    lines = List.copyOf(lines);
  }

  /** Who stands first on the waiting list while a place and her price are free. */
  public Optional<ListLine> next() {
    boolean free = spending.people() < spending.quota();
    return lines.stream()
        .filter(l -> free && l.stage() == Stage.WAITING_LIST)
        .findFirst()
        .filter(l -> l.price() <= spending.left());
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
