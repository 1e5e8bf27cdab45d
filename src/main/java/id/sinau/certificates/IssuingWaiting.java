package id.sinau.certificates;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the seal's public key at start, and every minute issues the certificates that wait, as soon
 * as the office can.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssuingWaiting {
  private static final Logger LOG = Logger.getLogger(IssuingWaiting.class.getName());
  private static final int MOST = 500;

  @Inject WaitingCertificates waiting;
  @Inject Readiness readiness;
  @Inject Seal seal;

  @PostConstruct
  void keepPublicKey() {
    seal.keepPublicKey();
    readiness
        .obstacle()
        .ifPresent(o -> LOG.log(Level.WARNING, "certificates cannot be issued yet: {0}", o));
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  public void issue() {
    if (readiness.obstacle().isPresent()) {
      return;
    }
    for (var completion : waiting.oldest(MOST)) {
      try {
        waiting.issue(completion);
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, "certificate still waits: person " + completion.person(), failed);
      }
    }
  }
}
