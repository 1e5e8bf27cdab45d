package id.sinau.grants.equipment;

import id.sinau.grants.Acting;
import id.sinau.grants.ApplicationFile;
import id.sinau.grants.EquipmentMoves;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The companion or the officer of the area visits and records what is seen. */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.SYSTEM})
public class VisitingTools {
  @Inject EquipmentMoves moves;
  @Inject Visits visits;
  @Inject Acting acting;
  @Inject Caller caller;

  /**
   * The file of whom is visited.
   *
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public ApplicationFile file(String code) {
    return moves.file(code, Role.CADRE, Role.OFFICER);
  }

  /**
   * @see Visits#record
   */
  public void record(String code, Visit visit, UUID ticket) {
    moves.lock(code, Role.CADRE, Role.OFFICER);
    var role = caller.has(Role.OFFICER) ? Role.OFFICER : Role.CADRE;
    visits.record(code, visit, acting.now(ticket, role));
  }
}
