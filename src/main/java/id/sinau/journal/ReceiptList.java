package id.sinau.journal;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Receipts for staff, who answer somebody that holds one: her people's, the newest first. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReceiptList {
  @Inject Receipts receipts;
  @Inject Caller caller;

  /**
   * @param typed a code as people type it, or empty for the last 50
   * @return none when the code is none or of another area
   */
  public List<Receipt> find(String typed) {
    if (typed == null || typed.isBlank()) {
      return receipts.lastIn(areas(), null);
    }
    return ReceiptCode.parse(typed).map(code -> receipts.lastIn(areas(), code)).orElse(List.of());
  }

  private Set<AreaCode> areas() {
    var all = new HashSet<AreaCode>();
    for (var role : List.of(Role.OFFICER, Role.ADMIN, Role.AUDITOR)) {
      all.addAll(caller.areas(role));
    }
    return all;
  }
}
