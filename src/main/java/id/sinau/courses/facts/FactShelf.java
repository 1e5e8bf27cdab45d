package id.sinau.courses.facts;

import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
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

  /**
   * Sets a fact, which thereby is the district's own and no longer follows what ships.
   *
   * @param seen when it had last been set as its editor read it
   * @throws FactChanged when it was set meanwhile
   */
  void change(Fact fact, Instant seen, String by) {
    int changed =
        values(
                em.createNativeQuery(
                    """
                update fact set value = ?, note = ?, source = ?, certainty = ?, checked_on = ?, valid_until = ?, ask = ?,
                  changed_at = ?, changed_by = ?, shipped = false where name = ? and changed_at = ?"""),
                1,
                fact)
            .setParameter(8, Sql.column(clock.instant()))
            .setParameter(9, by)
            .setParameter(10, fact.key())
            .setParameter(11, Sql.column(seen))
            .executeUpdate();
    if (changed == 0) {
      throw new FactChanged(changedBy(fact.key()));
    }
  }

  private String changedBy(String key) {
    List<?> names =
        em.createNativeQuery("select changed_by from fact where name = ?")
            .setParameter(1, key)
            .getResultList();
    return names.stream().findFirst().map(Sql::text).orElseThrow(NotFound::new);
  }

  /**
   * @throws FactKnown when there is a fact of that key
   */
  void add(Fact fact, String by) {
    int added =
        values(
                em.createNativeQuery(
                        """
                insert into fact (name, value, note, source, certainty, checked_on, valid_until, ask, changed_at, changed_by, shipped)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false) on duplicate key update name = name""")
                    .setParameter(1, fact.key()),
                2,
                fact)
            .setParameter(9, Sql.column(clock.instant()))
            .setParameter(10, by)
            .executeUpdate();
    if (added == 0) {
      throw new FactKnown(fact.key());
    }
  }

  /** Value to question, in the order the three statements name them. */
  static Query values(Query statement, int first, Fact fact) {
    return statement
        .setParameter(first, fact.value())
        .setParameter(first + 1, fact.note())
        .setParameter(first + 2, fact.source())
        .setParameter(first + 3, fact.certainty().name())
        .setParameter(first + 4, fact.checked())
        .setParameter(first + 5, fact.validUntil())
        .setParameter(first + 6, fact.ask());
  }
}
