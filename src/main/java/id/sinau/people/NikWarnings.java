package id.sinau.people;

import id.sinau.shared.Nik;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Keeps what looked unusual about a NIK when it was kept. It refuses nothing: region, date and sex
 * of a NIK may legitimately differ (domain.md §2.1); whoever checks the file looks at the KTP.
 */
@ApplicationScoped
class NikWarnings {
  @PersistenceContext EntityManager em;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** In place of what was kept of an earlier number. */
  void keep(long person, List<Nik.Warning> warnings) {
    forget(person);
    for (var warning : warnings) {
      em.createNativeQuery(
              "insert into nik_warning (person_id, kind, at, by_name) values (?, ?, ?, ?)")
          .setParameter(1, person)
          .setParameter(2, warning.name())
          .setParameter(3, Sql.column(clock.instant()))
          .setParameter(4, caller.name())
          .executeUpdate();
    }
  }

  List<Nik.Warning> of(long person) {
    List<?> kinds =
        em.createNativeQuery("select kind from nik_warning where person_id = ? order by kind")
            .setParameter(1, person)
            .getResultList();
    return kinds.stream().map(kind -> Nik.Warning.valueOf(Sql.text(kind))).toList();
  }

  void forget(long person) {
    em.createNativeQuery("delete from nik_warning where person_id = ?")
        .setParameter(1, person)
        .executeUpdate();
  }
}
