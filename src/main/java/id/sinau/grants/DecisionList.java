package id.sinau.grants;

import id.sinau.grants.programmes.Budget;
import java.util.List;

/** Decides lines from the top: keeps the budget, the order and the waiting list honest. */
final class DecisionList {
  private Budget budget;
  private boolean somebodyWaits;
  private boolean somebodyPassed;
  private final int firstWaiting;

  DecisionList(Budget budget, List<Application> waiting) {
    this.budget = budget;
    firstWaiting = waiting.isEmpty() ? Integer.MAX_VALUE : waiting.get(0).ranking();
  }

  /** This line stays undecided for now. */
  void pass(Application undecided) {
    somebodyPassed = true;
  }

  void decide(Application line, LineDecision decision, Act act) {
    switch (decision.verdict()) {
      case REFUSE -> line.refuse(decision.reason(), decision.note(), act);
      case WAIT -> {
        if (somebodyPassed) {
          throw new OutOfOrder();
        }
        line.putOnWaitingList(act);
        somebodyWaits = true;
      }
      case APPROVE -> {
        if (somebodyPassed || somebodyWaits || firstWaiting < line.ranking()) {
          throw new OutOfOrder();
        }
        budget = budget.commit(line.kitPrice());
        line.approve(act);
      }
    }
  }
}
