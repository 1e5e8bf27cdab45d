package id.sinau.grants;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The office looks into an objection: the officer of the area answers, the decider decides. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
public class HandlingObjections {
  @Inject Objections objections;
  @Inject Reach reach;
  @Inject Acting acting;

  /** The newest objection of an application, empty when there is none. */
  public Optional<Objection> of(String code) {
    return objections.newest(reach.read(code, Role.OFFICER, Role.DECIDER, Role.AUDITOR));
  }

  /**
   * @param words what she found, 5 to 1,000 characters
   * @see Objections#answer
   */
  @RolesAllowed(Role.OFFICER)
  public void answer(String code, String words, UUID ticket) {
    var application = reach.locked(code, Role.OFFICER);
    objections.answer(application, words, acting.now(ticket, Role.OFFICER));
  }

  /**
   * @param words why, 5 to 1,000 characters; the applicant reads them
   * @see Objections#decide
   */
  @RolesAllowed(Role.DECIDER)
  public void decide(String roundCode, String code, boolean accepted, String words, UUID ticket) {
    var round = reach.lockedRound(roundCode, Role.DECIDER);
    var application = reach.locked(code, Role.DECIDER);
    objections.decide(round, application, accepted, words, acting.now(ticket, Role.DECIDER));
  }
}
