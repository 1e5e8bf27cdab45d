package id.sinau.grants.equipment;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Applying;
import id.sinau.grants.EquipmentMoves;
import id.sinau.people.ReadingNik;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The record of a handover as PDF, for the recipient and for the office of her area. */
@Stateless
@RolesAllowed({Role.LEARNER, Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
public class PrintingBast {
  @Inject Applying applying;
  @Inject EquipmentMoves moves;
  @Inject Handovers handovers;
  @Inject ReadingNik niks;
  @Inject Bast bast;
  @Inject Caller caller;

  /**
   * The PDF; the same bytes each time.
   *
   * @throws NotFound when there was no handover, or it is neither hers nor of her area
   */
  public byte[] pdf(String code) {
    var file = file(code);
    var handover = handovers.of(file.id()).orElseThrow(NotFound::new);
    return bast.print(file, handover, niks.masked(file.person()).orElse(null));
  }

  private ApplicationFile file(String code) {
    return caller.has(Role.LEARNER)
        ? applying.own(code)
        : moves.file(code, Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR);
  }
}
