package id.sinau.progress;

import id.sinau.shared.JsonParts;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;

/** What was said about a course, read from the events themselves. */
@ApplicationScoped
class Opinions {
  /** So many are enough for every number a trainer reads, and cost the same among millions. */
  static final int MOST = 4000;

  @Inject Statements sql;

  /** Each person's last answers, the newest first; nobody's name is in it. */
  Collection<JsonObject> of(long course) {
    var last = new LinkedHashMap<Long, JsonObject>();
    for (var row :
        sql.query(
                "select person_id, body from learning_event where thread = ? and kind = ? order by"
                    + " sequence desc limit ?")
            .setParameter(1, Uuid7.bytes(OpinionGiven.thread(course)))
            .setParameter(2, OpinionGiven.NAME)
            .setParameter(3, MOST)
            .getResultList()) {
      var c = (Object[]) row;
      try (var body = JsonParts.MAKE.createReader(new StringReader(Sql.text(c[1])))) {
        last.putIfAbsent(Sql.number(c[0]), body.readObject().getJsonObject("answers"));
      }
    }
    return last.values();
  }

  /** Whether somebody has said what she thinks of the course. */
  boolean has(long course, long person) {
    return !sql.query(
            "select 1 from learning_event where thread = ? and kind = ? and person_id = ? limit 1")
        .setParameter(1, Uuid7.bytes(OpinionGiven.thread(course)))
        .setParameter(2, OpinionGiven.NAME)
        .setParameter(3, person)
        .getResultList()
        .isEmpty();
  }
}
