package id.sinau.grants.submission;

import id.sinau.shared.Dates;
import id.sinau.shared.Facts;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/**
 * What conditions may know of earlier grants: {@code grant.yearsSince}, whole years since she last
 * received tools; missing when she never did.
 */
@ApplicationScoped
public class GrantFacts implements Facts {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public String prefix() {
    return "grant";
  }

  @Override
  public Map<String, Object> about(long person) {
    var last =
        Sql.date(
            em.createNativeQuery(
                    """
                    select max(h.handed_on) from handover h join application a on a.id = h.application_id
                    where a.person_id = ?""")
                .setParameter(1, person)
                .getSingleResult());
    return last == null
        ? Map.of()
        : Map.of("grant.yearsSince", (long) last.until(Dates.today(clock)).getYears());
  }
}
