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

  public List<Trouble> open() {
    return troubles.open(MOST);
  }

  /**
   * @throws id.sinau.shared.NotFound when it is no trouble any more, or not of the caller's people
   */
  public Trouble one(UUID event) {
    return troubles.get(event);
  }
}
