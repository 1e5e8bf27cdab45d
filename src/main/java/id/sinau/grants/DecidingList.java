package id.sinau.grants;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The head of division decides the list, answers objections and calls up who waits. */
@Stateless
@RolesAllowed({Role.DECIDER, Role.SYSTEM})
public class DecidingList {
  @Inject Lists lists;
  @Inject Reach reach;
  @Inject Acting acting;

  /**
   * @see Lists#decide
   */
  public void decide(String roundCode, List<LineDecision> decisions, UUID ticket) {
    reach.lockedRound(roundCode, Role.DECIDER);
    lists.decide(roundCode, decisions, acting.now(ticket, Role.DECIDER));
  }

  /**
   * @see Lists#callUp
   */
  public void callUp(String roundCode, String code, UUID ticket) {
    reach.lockedRound(roundCode, Role.DECIDER);
    lists.callUp(roundCode, code, acting.now(ticket, Role.DECIDER));
  }

  /**
   * @param why what was found right in the objection, 5 to 500 characters
   * @see Lists#reconsider
   */
  public void reconsider(String roundCode, String code, String why, UUID ticket) {
    reach.lockedRound(roundCode, Role.DECIDER);
    lists.reconsider(roundCode, code, why, acting.now(ticket, Role.DECIDER));
  }
}
