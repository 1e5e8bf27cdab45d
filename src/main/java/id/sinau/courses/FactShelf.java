package id.sinau.courses;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table of volatile facts: prices, rates, telephone numbers, each with its source and the day
 * to look again.
 */
@ApplicationScoped
public class FactShelf {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** The fact's value as it stands in a sentence. */
  public Optional<String> value(String key) {
    List<?> values =
        em.createNativeQuery("select value from fact where name = ?")
            .setParameter(1, key)
            .getResultList();
    return values.stream().findFirst().map(Sql::text);
  }

  /** Every fact by its key. */
  public SortedMap<String, Fact> all() {
    var found = new TreeMap<String, Fact>();
    for (Object row :
        em.createNativeQuery(
                "select name, value, note, source, certainty, checked_on, valid_until, ask from fact")
            .getResultList()) {
      var c = (Object[]) row;
      found.put(
          Sql.text(c[0]),
          new Fact(
              Sql.text(c[0]),
              Sql.text(c[1]),
              Sql.text(c[2]),
              Sql.text(c[3]),
              Fact.Certainty.valueOf(Sql.text(c[4])),
              Sql.date(c[5]),
              Sql.date(c[6]),
              Sql.text(c[7])));
    }
    return found;
  }

  /** Takes the shipped facts; one that somebody of the district has changed stays as she set it. */
  void shelve(Collection<Fact> shipped) {
    for (var fact : shipped) {
      em.createNativeQuery(
              """
              insert into fact (name, value, note, source, certainty, checked_on, valid_until, ask, changed_at, changed_by, shipped)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'system', true)
              on duplicate key update value = if(shipped, values(value), value), note = if(shipped, values(note), note),
                source = if(shipped, values(source), source), certainty = if(shipped, values(certainty), certainty),
                checked_on = if(shipped, values(checked_on), checked_on),
                valid_until = if(shipped, values(valid_until), valid_until), ask = if(shipped, values(ask), ask)""")
          .setParameter(1, fact.key())
          .setParameter(2, fact.value())
          .setParameter(3, fact.note())
          .setParameter(4, fact.source())
          .setParameter(5, fact.certainty().name())
          .setParameter(6, fact.checked())
          .setParameter(7, fact.validUntil())
          .setParameter(8, fact.ask())
          .setParameter(9, Sql.column(clock.instant()))
          .executeUpdate();
    }
  }
}
