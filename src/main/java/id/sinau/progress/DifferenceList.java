package id.sinau.progress;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the nightly recount found among the caller's people. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DifferenceList {
  public static final int MOST = 200;

  @Inject Differences differences;

  /** At most 200 open ones, the oldest first. */
  public List<Difference> open() {
    return differences.open(MOST);
  }

  /**
   * @throws id.sinau.shared.NotFound when it is closed, or not of the caller's people
   */
  public Difference one(long id) {
    return differences.get(id);
  }

  /** Empty before the first night. */
  public Optional<RecountRun> lastRun() {
    return differences.lastRun();
  }
}
