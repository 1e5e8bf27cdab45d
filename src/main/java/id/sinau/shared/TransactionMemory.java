package id.sinau.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * What one transaction need not ask the database twice, because it holds the lock or nobody else
 * changes it. Forgotten when the transaction ends; outside of one nothing is remembered.
 */
@ApplicationScoped
public class TransactionMemory {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * @param key a value of a class of the asking room's own, so that rooms never meet
   */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> recall(Object key) {
    return isOpen() ? Optional.ofNullable((T) transaction.getResource(key)) : Optional.empty();
  }

  /**
   * @param value null forgets
   */
  public void remember(Object key, Object value) {
    if (isOpen()) {
      transaction.putResource(key, value);
    }
  }

  private boolean isOpen() {
    return transaction.getTransactionKey() != null;
  }
}
