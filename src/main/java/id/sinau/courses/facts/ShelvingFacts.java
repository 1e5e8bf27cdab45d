package id.sinau.courses.facts;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;

/** The facts that ship with the courses reach the table, at the start and with each import. */
@ApplicationScoped
public class ShelvingFacts {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Takes the shipped facts; one that somebody of the district has changed stays as she set it. */
  public void shelve(Collection<Fact> shipped) {
    for (var fact : shipped) {
      FactShelf.values(
              em.createNativeQuery(
                      """
              insert into fact (name, value, note, source, certainty, checked_on, valid_until, ask, changed_at, changed_by, shipped)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'system', true)
              on duplicate key update value = if(shipped, values(value), value), note = if(shipped, values(note), note),
                source = if(shipped, values(source), source), certainty = if(shipped, values(certainty), certainty),
                checked_on = if(shipped, values(checked_on), checked_on),
                valid_until = if(shipped, values(valid_until), valid_until), ask = if(shipped, values(ask), ask)""")
                  .setParameter(1, fact.key()),
              2,
              fact)
          .setParameter(9, Sql.column(clock.instant()))
          .executeUpdate();
    }
  }
}
