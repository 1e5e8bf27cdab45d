package id.sinau.messages;

import id.sinau.shared.JsonParts;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Keeps messages until they are sent and read; templates and arguments, never finished sentences.
 */
@ApplicationScoped
class Outbox {
  private static final String INSIDE = "INSIDE";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** A message inside Sinau, which has arrived as soon as it is written. */
  void put(long person, String template, List<String> arguments) {
    var now = Sql.column(clock.instant());
    em.createNativeQuery(
            """
            insert into outbox (person_id, template, arguments, created_at, sent_at, channel)
            values (?, ?, ?, ?, ?, ?)""")
        .setParameter(1, person)
        .setParameter(2, template)
        .setParameter(3, JsonParts.MAKE.createArrayBuilder(arguments).build().toString())
        .setParameter(4, now)
        .setParameter(5, now)
        .setParameter(6, INSIDE)
        .executeUpdate();
  }
}
