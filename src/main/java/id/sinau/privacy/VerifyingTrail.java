package id.sinau.privacy;

import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/** Proves that nobody changed or removed an audit entry: recomputes the whole chain. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
public class VerifyingTrail {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /**
   * What the chain says.
   *
   * @param linked how many entries are linked and right
   * @param brokenAt the entry where the chain breaks first, or null when it is whole
   * @param late how many entries have waited over a minute to be linked
   */
  public record Verdict(long linked, Long brokenAt, long late) implements Serializable {}

  public Verdict verify() {
    var previous = new byte[32];
    long linked = 0;
    long after = 0;
    while (true) {
      var rows =
          em.createNativeQuery(
                  """
                  select l.position, l.hash, l.entry_id, e.id, cast(e.at as char), e.by_name, e.act, e.subject,
                    coalesce(e.why, '')
                  from audit_link l left join audit_entry e on e.id = l.entry_id
                  where l.position > ? order by l.position limit 5000""")
              .setParameter(1, after)
              .getResultList();
      if (rows.isEmpty()) {
        return new Verdict(linked, null, late());
      }
      for (Object row : rows) {
        var c = (Object[]) row;
        after = Sql.number(c[0]);
        boolean gone = c[3] == null;
        previous = gone ? previous : Linking.hash(previous, Arrays.copyOfRange(c, 3, 9));
        if (gone || !Arrays.equals(previous, (byte[]) c[1])) {
          return new Verdict(linked, Sql.number(c[2]), late());
        }
        linked++;
      }
    }
  }

  private long late() {
    return Sql.number(
        em.createNativeQuery(
                """
                select count(*) from audit_entry e left join audit_link l on l.entry_id = e.id
                where l.entry_id is null and e.at < ?""")
            .setParameter(1, Sql.column(clock.instant().minus(Duration.ofMinutes(1))))
            .getSingleResult());
  }
}
