package id.sinau.privacy;

import id.sinau.shared.Sql;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;

/**
 * Chains committed audit entries every few seconds: each link is SHA-256 over the link before it
 * and its entry, so that removing or changing an entry breaks every later link. One writer at a
 * time, by {@code get_lock}; acts never wait for it (design.md §2.6).
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class Linking {
  private static final String LOCK = "sinau.audit";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Links at most 2,000 entries a time. */
  @Schedule(hour = "*", minute = "*", second = "*/4", persistent = false)
  public void link() {
    if (Sql.number(em.createNativeQuery("select get_lock('" + LOCK + "', 0)").getSingleResult())
        != 1) {
      return;
    }
    try {
      linkNext();
    } finally {
      em.createNativeQuery("select release_lock('" + LOCK + "')").getSingleResult();
    }
  }

  private void linkNext() {
    var previous = lastHash();
    for (Object row : unlinked()) {
      var c = (Object[]) row;
      previous = hash(previous, c);
      em.createNativeQuery("insert into audit_link (entry_id, hash, linked_at) values (?, ?, ?)")
          .setParameter(1, Sql.number(c[0]))
          .setParameter(2, previous)
          .setParameter(3, Sql.column(clock.instant()))
          .executeUpdate();
    }
  }

  private List<?> unlinked() {
    return em.createNativeQuery(
            """
            select e.id, cast(e.at as char), e.by_name, e.act, e.subject, coalesce(e.why, '') from audit_entry e
            left join audit_link l on l.entry_id = e.id where l.entry_id is null order by e.id limit 2000""")
        .getResultList();
  }

  private byte[] lastHash() {
    List<?> last =
        em.createNativeQuery("select hash, 1 from audit_link order by position desc limit 1")
            .getResultList();
    return last.isEmpty() ? new byte[32] : (byte[]) ((Object[]) last.get(0))[0];
  }

  static byte[] hash(byte[] previous, Object[] entry) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(previous);
      for (Object column : entry) {
        var text = Sql.text(column).getBytes(StandardCharsets.UTF_8);
        // The length first, so that no two different entries read the same.
        sha.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(text);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
