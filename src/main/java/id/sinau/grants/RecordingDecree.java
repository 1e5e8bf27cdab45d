package id.sinau.grants;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The decree is recorded and read. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.SYSTEM})
public class RecordingDecree {
  @Inject Decrees decrees;
  @Inject id.sinau.grants.programmes.Rounds rounds;
  @Inject Reach reach;
  @Inject Acting acting;

  /**
   * @see Decrees#record
   */
  public void record(String roundCode, DecreeDraft draft, UUID ticket) {
    reach.lockedRound(roundCode, Role.OFFICER, Role.DECIDER);
    decrees.record(roundCode, draft, acting.now(ticket, Role.OFFICER));
  }

  /** All lines of the round's decrees, in the order of the annexes. */
  @RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.SYSTEM})
  public List<DecreeLine> lines(String roundCode) {
    return decrees.linesOf(rounds.coded(roundCode).id());
  }
}
