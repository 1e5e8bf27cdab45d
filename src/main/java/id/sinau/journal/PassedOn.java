package id.sinau.journal;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What a companion has handed in for others: their files, and the codes on their screens. */
@Stateless
@RolesAllowed({Role.CADRE, Role.TRAINER, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PassedOn {
  private static final int MOST = 20;

  @Inject Receipts receipts;
  @Inject Caller caller;

  /** The newest first, at most 20. */
  public List<Receipt> last() {
    return caller.account().map(a -> receipts.lastOf(a, null, MOST)).orElse(List.of());
  }
}
