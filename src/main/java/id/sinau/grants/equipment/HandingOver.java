package id.sinau.grants.equipment;

import id.sinau.grants.Acting;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.EquipmentMoves;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The officer of the area hands tools over and records it on the spot. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.SYSTEM})
public class HandingOver {
  @Inject EquipmentMoves moves;
  @Inject Handovers handovers;
  @Inject Acting acting;

  /**
   * The file of whom the tools are for.
   *
   * @throws id.sinau.shared.NotFound when she is not of the officer's area
   */
  public ApplicationFile file(String code) {
    return moves.file(code, Role.OFFICER);
  }

  /**
   * @see Handovers#record
   */
  public void record(String code, HandoverDraft draft, UUID ticket) {
    moves.lock(code, Role.OFFICER);
    handovers.record(code, draft, acting.now(ticket, Role.OFFICER));
  }
}
