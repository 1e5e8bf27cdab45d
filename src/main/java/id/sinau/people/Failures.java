package id.sinau.people;

import id.sinau.shared.Keys;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts wrong secrets. A guesser waits; a village that shares one address does not: an account
 * that has not failed from an address is never refused there, however often its neighbours failed.
 */
@ApplicationScoped
class Failures {
  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int PER_ACCOUNT_AND_ADDRESS = 5;
  static final int PER_ACCOUNT = 20;
  static final int PER_ADDRESS = 60;

  @PersistenceContext EntityManager em;
  @Inject Keys keys;

  /** A network address as it is kept: keyed, so that the table names no connection. */
  byte[] address(String networkAddress) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(keys.secret("network-address"));
      return sha.digest(networkAddress.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean mustWait(Long account, byte[] address, Instant now) {
    var since = Sql.column(now.minus(WINDOW));
    int here =
        account == null ? 0 : count("account_id = ? and address_hash = ?", since, account, address);
    if (here >= PER_ACCOUNT_AND_ADDRESS) {
      return true;
    }
    if (account != null && here > 0 && count("account_id = ?", since, account) >= PER_ACCOUNT) {
      return true;
    }
    boolean alreadyFailedHere = here > 0 || account == null;
    return alreadyFailedHere && count("address_hash = ?", since, address) >= PER_ADDRESS;
  }

  void count(Long account, byte[] address, Instant now) {
    em.createNativeQuery(
            "insert into sign_in_failure (account_id, address_hash, at) values (?, ?, ?)")
        .setParameter(1, account)
        .setParameter(2, address)
        .setParameter(3, Sql.column(now))
        .executeUpdate();
  }

  /** After a new secret the old wrong ones count no more: she need not wait for what she forgot. */
  void forget(long account) {
    em.createNativeQuery("delete from sign_in_failure where account_id = ?")
        .setParameter(1, account)
        .executeUpdate();
  }

  void forgetBefore(Instant then) {
    em.createNativeQuery("delete from sign_in_failure where at < ?")
        .setParameter(1, Sql.column(then))
        .executeUpdate();
  }

  private int count(String where, java.time.LocalDateTime since, Object... values) {
    var query =
        em.createNativeQuery("select count(*) from sign_in_failure where at > ? and " + where)
            .setParameter(1, since);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    return (int) Sql.number(query.getSingleResult());
  }
}
