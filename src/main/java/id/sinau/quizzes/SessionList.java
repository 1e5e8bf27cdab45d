package id.sinau.quizzes;

import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The watched sessions of the caller and, for an officer, of her areas. */
@Stateless
@RolesAllowed({Role.CADRE, Role.TRAINER, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionList {
  private static final int MOST = 30;
  private static final int MOST_SITTERS = 200;

  @Inject ExamSessions sessions;
  @Inject Caller caller;

  /** The newest first, at most 30. */
  public List<Session> newest() {
    return sessions.newest(account(), caller.areas(Role.OFFICER), MOST);
  }

  /**
   * @throws NotFound when it is neither the caller's nor of an officer's area
   */
  public Session one(long id) {
    return sessions.get(id).filter(this::isHers).orElseThrow(NotFound::new);
  }

  /**
   * Who began with the code of a session, as far as the office knows; at most 200.
   *
   * @throws NotFound when it is neither the caller's nor of an officer's area
   */
  public List<Sitter> sitters(long session) {
    return sessions.sitters(one(session).id(), MOST_SITTERS);
  }

  private boolean isHers(Session session) {
    return session.account() == account()
        || caller.areas(Role.OFFICER).stream().anyMatch(a -> a.contains(session.area()));
  }

  private long account() {
    return caller.account().orElseThrow(NotFound::new);
  }
}
