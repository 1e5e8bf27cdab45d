package id.sinau.grants;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The officer ranks the surveyed applications and lays the list before the decider. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.SYSTEM})
public class ProposingList {
  @Inject Lists lists;
  @Inject Reach reach;
  @Inject Acting acting;

  /**
   * @see Lists#propose
   */
  public void propose(String roundCode, UUID ticket) {
    reach.lockedRound(roundCode, Role.OFFICER);
    lists.propose(roundCode, acting.now(ticket, Role.OFFICER));
  }
}
