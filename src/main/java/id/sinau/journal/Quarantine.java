package id.sinau.journal;

import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What arrived and did not fit, whole: the event where it could be read, else its envelope. */
@ApplicationScoped
class Quarantine {
  /** Nobody fills the disk with envelopes that cannot be opened. */
  private static final long MOST_SEALED = 200;

  /** How an event was closed that will never count. */
  static final String DISMISSED = "DISMISSED";

  private static final String SEALED = "SEALED";

  @Inject Statements sql;

  void add(LearningEvent e, String reason, Instant now) {
    add(e.id(), e.person(), content(e), reason, now);
  }

  /** Keeps an envelope apart, for the person whose device it names. */
  void add(Envelope envelope, long person, String reason, Instant now) {
    long open =
        Sql.number(
            sql.query("select count(*) from quarantine where person_id = ? and closed_at is null")
                .setParameter(1, person)
                .getSingleResult());
    if (open < MOST_SEALED) {
      var content =
          JsonParts.MAKE
              .createObjectBuilder()
              .add("kind", SEALED)
              .add("envelope", envelope.json())
              .build();
      add(envelope.fingerprint(), person, content, reason, now);
    }
  }

  private void add(UUID id, long person, JsonObject content, String reason, Instant now) {
    sql.query(
            """
            insert into quarantine (event_id, person_id, content, reason, arrived_at) values (?, ?, ?, ?, ?)
            on duplicate key update id = id\
            """)
        .setParameter(1, Uuid7.bytes(id))
        .setParameter(2, person)
        .setParameter(3, content.toString())
        .setParameter(4, reason)
        .setParameter(5, Sql.column(now))
        .executeUpdate();
  }

  /** Whether somebody has decided that this event will never count. */
  boolean isDismissed(UUID id) {
    return !sql.query("select id from quarantine where event_id = ? and closed_how = ?")
        .setParameter(1, Uuid7.bytes(id))
        .setParameter(2, DISMISSED)
        .getResultList()
        .isEmpty();
  }

  /** The envelope that was set apart, or empty when an event was. */
  Optional<JsonObject> sealed(UUID id) {
    return Optional.ofNullable(parse(row(id)[1]).getJsonObject("envelope"));
  }

  /** The event as it was set apart, to be taken once more. */
  LearningEvent event(UUID id) {
    var c = row(id);
    var json = parse(c[1]);
    return new LearningEvent(
        id,
        Sql.number(c[0]),
        UUID.fromString(json.getString("device")),
        json.getJsonNumber("sequence").longValue(),
        json.getString("kind"),
        json.containsKey("thread") ? UUID.fromString(json.getString("thread")) : null,
        json.getJsonObject("body"),
        Instant.parse(json.getString("deviceTime")),
        Sql.instant(c[2]));
  }

  private Object[] row(UUID id) {
    return (Object[])
        sql
            .query("select person_id, content, arrived_at from quarantine where event_id = ?")
            .setParameter(1, Uuid7.bytes(id))
            .getResultList()
            .stream()
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  private static JsonObject parse(Object content) {
    try (var reader = JsonParts.MAKE.createReader(new StringReader(Sql.text(content)))) {
      return reader.readObject();
    }
  }

  private static JsonObject content(LearningEvent e) {
    var json =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("id", e.id().toString())
            .add("device", e.device().toString())
            .add("sequence", e.sequence())
            .add("kind", e.kind())
            .add("body", e.body())
            .add("deviceTime", e.deviceTime().toString());
    if (e.thread() != null) {
      json.add("thread", e.thread().toString());
    }
    return json.build();
  }
}
