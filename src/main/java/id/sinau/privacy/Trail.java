package id.sinau.privacy;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * Writes the trail's entries in the act's own transaction; {@link Linking} chains them afterwards.
 */
@ApplicationScoped
public class Trail implements AuditTrail {
  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public void record(String act, String subject, String why) {
    em.createNativeQuery(
            """
            insert into audit_entry (at, by_name, by_account, act, subject, why)
            values (?, ?, ?, ?, ?, ?)""")
        .setParameter(1, Sql.column(clock.instant()))
        .setParameter(2, caller.name())
        .setParameter(3, caller.account().orElse(null))
        .setParameter(4, act)
        .setParameter(5, subject)
        .setParameter(6, why)
        .executeUpdate();
  }

  long countSince(String act, Instant from) {
    return Sql.number(
        em.createNativeQuery("select count(*) from audit_entry where act = ? and at >= ?")
            .setParameter(1, act)
            .setParameter(2, Sql.column(from))
            .getSingleResult());
  }
}
