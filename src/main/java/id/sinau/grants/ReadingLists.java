package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The office reads a round's list, with what ranking, quota and money suggest for each line. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.SYSTEM})
public class ReadingLists {
  private static final List<Stage> ON_LIST =
      List.of(
          Stage.PROPOSED,
          Stage.APPROVED,
          Stage.WAITING_LIST,
          Stage.REFUSED,
          Stage.DECREED,
          Stage.HANDED_OVER,
          Stage.VISITED,
          Stage.WITHDRAWN);

  @Inject Rounds rounds;
  @Inject Applications applications;
  @Inject Lists lists;
  @Inject Reach reach;
  @Inject Caller caller;

  /** The lines of the caller's areas that were ever ranked, in the order of the ranking. */
  public RankedList of(String roundCode) {
    var round = rounds.coded(roundCode);
    var budget = lists.budget(round);
    var spending = RankedList.Spending.of(budget);
    var lines = new ArrayList<ListLine>();
    var mine = reach.areas(Role.OFFICER, Role.DECIDER, Role.AUDITOR);
    boolean closed = false;
    for (var a : ranked(round)) {
      Verdict suggested = null;
      if (a.stage() == Stage.PROPOSED) {
        // The first that no longer fits closes the list: nobody is served past somebody who waits.
        closed = closed || !budget.allows(a.kitPrice());
        suggested = closed ? Verdict.WAIT : Verdict.APPROVE;
        budget = closed ? budget : budget.commit(a.kitPrice());
      } else if (a.stage() == Stage.WAITING_LIST) {
        closed = true;
      }
      if (mine.stream().anyMatch(m -> m.contains(a.area()))) {
        lines.add(line(a, round, suggested));
      }
    }
    return new RankedList(round, spending, lines);
  }

  private List<Application> ranked(ProgrammeView round) {
    return ON_LIST.stream()
        .flatMap(s -> applications.at(round.id(), s).stream())
        .filter(a -> a.ranking() != null)
        .sorted(java.util.Comparator.comparing(Application::ranking))
        .toList();
  }

  private ListLine line(Application a, ProgrammeView round, Verdict suggested) {
    boolean own =
        Stream.of(Stage.FILE_CHECKED, Stage.SURVEYED).anyMatch(s -> a.wasLedTo(s, caller.name()));
    return new ListLine(
        a.code(),
        a.fullName(),
        a.area(),
        round.kit(a.kit()).name(),
        a.kitPrice(),
        a.score() == null ? 0 : a.score(),
        a.ranking(),
        a.stage(),
        suggested,
        own);
  }
}
