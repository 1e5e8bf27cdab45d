package id.sinau.journal;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What learners sent and could not be counted yet, the oldest first. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TroubleList {
  /** More than this is one failure of the programme, not the work of an officer. */
  public static final int MOST = 200;

  @Inject Troubles troubles;
  @Inject Journal journal;

  public List<Trouble> open() {
    return troubles.open(MOST);
  }

  /**
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public Trouble one(UUID event) {
    return troubles.get(event);
  }

  /**
   * How many events wait for this one and would be dismissed with it.
   *
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public int waitingFor(UUID event) {
    return journal.waitingFor(event, troubles.get(event).person()).size();
  }

  /**
   * Whether it may be dismissed: not while it waits for what may still come.
   *
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public boolean isDismissable(UUID event) {
    return troubles.get(event).state() != Trouble.State.WAITS || troubles.waitsInVain(event);
  }
}
