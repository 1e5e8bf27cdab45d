package id.sinau.grants;

import id.sinau.grants.programmes.Budget;
import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ranked list of a round and the decisions on its lines. Every act locks the round first, so
 * that two deciders never spend the same rupiah.
 */
@ApplicationScoped
public class Lists {
  private static final String COMMITTED =
      Arrays.stream(Stage.values())
          .filter(Stage::commitsMoney)
          .map(Stage::name)
          .collect(Collectors.joining(","));

  @Inject Rounds rounds;
  @Inject Applications applications;
  @Inject Moves moves;

  /**
   * Ranks all surveyed applications and lays them before the decider. Files still at the
   * applicant's are left out, refused as incomplete.
   *
   * @throws UnfinishedApplications while a file is unchecked or a business not surveyed
   * @throws NothingToRank when nobody is left
   */
  public void propose(String roundCode, Act act) {
    var round = rounds.lock(roundCode);
    if (round.state() == ProgrammeState.RANKED) {
      return;
    }
    long unfinished = applications.countAndPrice(round.id(), "SUBMITTED,FILE_CHECKED")[0];
    if (unfinished > 0) {
      throw new UnfinishedApplications(unfinished);
    }
    var surveyed = applications.at(round.id(), Stage.SURVEYED);
    if (surveyed.isEmpty()) {
      throw new NothingToRank();
    }
    rounds.move(round.id(), ProgrammeState.RANKED);
    for (var late : applications.at(round.id(), Stage.RETURNED)) {
      var part = act.on(late.id());
      moves.move(late, part, a -> a.refuse(Reason.INCOMPLETE_FILE, null, part));
    }
    var byCode =
        surveyed.stream().collect(Collectors.toMap(Application::code, Function.identity()));
    int place = 0;
    for (var candidate : Candidate.rank(surveyed.stream().map(Lists::candidate).toList())) {
      var application = byCode.get(candidate.code());
      var part = act.on(application.id());
      int rank = ++place;
      moves.move(application, part, a -> a.beRanked(rank, part));
    }
  }

  /**
   * Decides lines, all or some, in the order of their ranking. When no line is left the list is
   * announced and the days to object begin.
   *
   * @throws OutOfOrder when a better line is not decided yet, or one would be approved past
   *     somebody who waits
   * @throws id.sinau.grants.programmes.BudgetSpent when the ceiling would be passed; then no line
   *     is decided
   * @throws OwnVerification when the decider checked or surveyed one of them
   */
  public void decide(String roundCode, List<LineDecision> decisions, Act act) {
    var round = rounds.lock(roundCode);
    var list =
        new DecisionList(lockedBudget(round), applications.at(round.id(), Stage.WAITING_LIST));
    var said =
        decisions.stream().collect(Collectors.toMap(LineDecision::code, d -> d, (a, b) -> b));
    for (var application : applications.at(round.id(), Stage.PROPOSED)) {
      var decision = said.remove(application.code());
      var part = act.on(application.id());
      if (decision == null) {
        list.pass(application);
      } else {
        moves.move(application, part, a -> list.decide(a, decision, part));
      }
    }
    // What is left was decided before: by this very act, or by somebody else.
    for (var code : said.keySet()) {
      var application = applications.find(code).orElseThrow(NotFound::new);
      if (!application.knows(act.ticketFor(application.id()))) {
        throw new StepNotOpen();
      }
    }
    announceWhenDecided(round, act);
  }

  /** The first on the waiting list takes a place that became free. */
  public void callUp(String roundCode, String code, Act act) {
    var round = rounds.lock(roundCode);
    var asked = ofRound(round, code);
    if (asked.knows(act.ticket())) {
      return;
    }
    var waiting = applications.at(round.id(), Stage.WAITING_LIST);
    if (waiting.isEmpty() || !waiting.get(0).code().equals(code)) {
      throw new OutOfOrder();
    }
    lockedBudget(round).commit(asked.kitPrice());
    moves.move(asked, act, a -> a.approve(act));
  }

  /**
   * An objection was right.
   *
   * @throws ObjectionTooLate when the days to object are over
   */
  public void reconsider(String roundCode, String code, String why, Act act) {
    var round = rounds.lock(roundCode);
    var asked = ofRound(round, code);
    if (Dates.day(act.at()).isAfter(ApplicationFile.objectionsUntil(asked.stageSince(), round))) {
      throw new ObjectionTooLate();
    }
    reopen(round, asked, why, act);
  }

  /** The application goes back to where it was refused, and an announced list is open again. */
  void reopen(ProgrammeView round, Application asked, String why, Act act) {
    var after = moves.move(asked, act, a -> a.reconsider(why, act));
    if (after.stage() == Stage.PROPOSED && round.state() == ProgrammeState.ANNOUNCED) {
      rounds.move(round.id(), ProgrammeState.RANKED);
    }
  }

  private Application ofRound(ProgrammeView round, String code) {
    return applications.find(code).filter(a -> a.round() == round.id()).orElseThrow(NotFound::new);
  }

  /** What the round has committed, to be shown. */
  Budget budget(ProgrammeView round) {
    return budget(round, applications.countAndPrice(round.id(), COMMITTED));
  }

  private Budget lockedBudget(ProgrammeView round) {
    return budget(round, applications.lockCountAndPrice(round.id(), COMMITTED));
  }

  private static Budget budget(ProgrammeView round, long[] committed) {
    return new Budget(
        round.draft().ceiling(), round.draft().quota(), committed[1], (int) committed[0]);
  }

  private void announceWhenDecided(ProgrammeView round, Act act) {
    boolean open = applications.countAndPrice(round.id(), Stage.PROPOSED.name())[0] > 0;
    if (!open && round.state() == ProgrammeState.RANKED) {
      rounds.announce(round.id(), Dates.day(act.at()));
    }
  }

  private static Candidate candidate(Application a) {
    return new Candidate(a.code(), a.score(), a.submittedAt());
  }
}
