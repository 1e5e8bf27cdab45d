package id.sinau.quizzes;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The code of a session went further than the room it was read out in: what is begun with it and
 * has not arrived yet is looked at first. What has arrived stays.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.TRAINER, Role.OFFICER})
public class RevokingSession {
  @Inject ExamSessions sessions;
  @Inject SessionList list;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws id.sinau.shared.NotFound when it is neither the caller's nor of an officer's area
   */
  public void revoke(long session) {
    list.one(session);
    sessions.revoke(session, caller.name(), clock.instant());
    trail.record("quizzes.sessionRevoked", "exam-session:" + session, null);
  }
}
