package id.sinau.messages;

import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A learner reads what Sinau told her. */
@Stateless
@RolesAllowed(Role.LEARNER)
public class MyMessages {
  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * One message.
   *
   * @param template its sentence stands under {@code messages.<template>} in the text bundle
   * @param arguments what the sentence's placeholders stand for
   */
  public record Row(long id, String template, List<String> arguments, Instant at, boolean read)
      implements Serializable {}

  /** The newest messages, read or not. */
  public List<Row> newest(int most) {
    return rows("", most);
  }

  /** What she has not put aside yet, the newest first. */
  public List<Row> unread(int most) {
    return rows(" and read_at is null", most);
  }

  /** She has seen them: all that stand in her list up to this one. */
  public void read(long upTo) {
    em.createNativeQuery(
            "update outbox set read_at = ? where person_id = ? and id <= ? and read_at is null")
        .setParameter(1, Sql.column(clock.instant()))
        .setParameter(2, caller.learner())
        .setParameter(3, upTo)
        .executeUpdate();
  }

  private List<Row> rows(String where, int most) {
    List<?> rows =
        em.createNativeQuery(
                "select id, template, arguments, created_at, read_at is not null from outbox where person_id = ?"
                    + where
                    + " order by id desc limit ?")
            .setParameter(1, caller.learner())
            .setParameter(2, most)
            .getResultList();
    return rows.stream().map(r -> row((Object[]) r)).toList();
  }

  private static Row row(Object[] c) {
    try (var reader = JsonParts.MAKE.createReader(new StringReader(Sql.text(c[2])))) {
      var arguments =
          reader.readArray().getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList();
      return new Row(
          Sql.number(c[0]), Sql.text(c[1]), arguments, Sql.instant(c[3]), Sql.flag(c[4]));
    }
  }
}
