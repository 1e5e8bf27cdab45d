package id.sinau.privacy;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The trail's entries about one person. */
@ApplicationScoped
class PersonTrail {
  @PersistenceContext EntityManager em;

  /** Who did what to her data, and why; {@code why} is null when the act needs no reason. */
  record Entry(Instant at, String by, String act, String why) {}

  /** The newest first. */
  List<Entry> of(long person, int most) {
    List<?> rows =
        em.createNativeQuery(
                "select at, by_name, act, why from audit_entry where subject = ? order by id desc limit ?")
            .setParameter(1, "person:" + person)
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> new Entry(Sql.instant(c[0]), Sql.text(c[1]), Sql.text(c[2]), Sql.text(c[3])))
        .toList();
  }
}
