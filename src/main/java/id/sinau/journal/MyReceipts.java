package id.sinau.journal;

import id.sinau.shared.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What came of a hand-in, for whoever holds its code; names nobody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyReceipts {
  private static final int MOST = 10;

  @Inject Receipts receipts;
  @Inject Caller caller;

  /**
   * @param typed a code as people type it
   */
  public Optional<Receipt> of(String typed) {
    return ReceiptCode.parse(typed).flatMap(code -> receipts.byCode(code).stream().findFirst());
  }

  /** The last ones she handed in or that held her acts; none for a visitor. */
  public List<Receipt> last() {
    return caller
        .account()
        .map(a -> receipts.lastOf(a, caller.person().orElse(null), MOST))
        .orElse(List.of());
  }
}
