package id.sinau.grants.equipment;

import id.sinau.grants.Applying;
import id.sinau.grants.EquipmentMoves;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The handover and the visits of an application, for its owner and for the office of her area. */
@Stateless
@RolesAllowed({Role.LEARNER, Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
public class ReadingEquipment {
  private static final String[] OFFICE = {Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR};

  @Inject EquipmentMoves moves;
  @Inject Applying applying;
  @Inject Handovers handovers;
  @Inject Visits visits;

  /** Of the caller's own application. */
  @RolesAllowed(Role.LEARNER)
  public Optional<Handover> ownHandover(String code) {
    return handovers.of(applying.own(code).id());
  }

  @RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
  public Optional<Handover> handover(String code) {
    return handovers.of(moves.file(code, OFFICE).id());
  }

  @RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
  public List<Visit> visits(String code) {
    return visits.of(moves.file(code, OFFICE).id());
  }
}
