package id.sinau.grants.programmes;

import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The officer writes a round for her area, opens it and closes it. Each act stands in the audit
 * trail.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.SYSTEM})
public class RunningRounds {
  @Inject Rounds rounds;
  @Inject Caller caller;

  /**
   * @throws WrongRound when the draft breaks a rule, or reaches beyond the officer's area
   */
  public ProgrammeView begin(RoundDraft draft) {
    mustCover(draft);
    return rounds.begin(draft);
  }

  /**
   * @throws RoundNotThere when the round is no draft any more
   * @throws WrongRound when the draft breaks a rule, or reaches beyond the officer's area
   */
  public ProgrammeView rewrite(String code, RoundDraft draft) {
    long id = locked(code);
    mustCover(draft);
    return rounds.rewrite(id, draft);
  }

  /**
   * @throws RoundNotThere unless it is a draft
   */
  public void open(String code) {
    rounds.move(locked(code), ProgrammeState.OPEN);
  }

  /** Ends applying, also before the last day. */
  public void close(String code) {
    rounds.move(locked(code), ProgrammeState.CLOSED);
  }

  /** Nothing more will happen in this round. */
  public void closeOut(String code) {
    rounds.move(locked(code), ProgrammeState.CLOSED_OUT);
  }

  private long locked(String code) {
    var round = rounds.lock(code);
    if (!caller.has(Role.SYSTEM) && !round.isWithin(caller.areas(Role.OFFICER))) {
      throw new NotFound();
    }
    return round.id();
  }

  private void mustCover(RoundDraft draft) {
    draft.check();
    if (!caller.has(Role.SYSTEM) && !draft.isWithin(caller.areas(Role.OFFICER))) {
      throw new WrongRound(WrongRound.Fault.AREAS);
    }
  }
}
