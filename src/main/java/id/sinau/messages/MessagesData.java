package id.sinau.messages;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Statements;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** The room's part of a person's file: what she was told. */
@ApplicationScoped
class MessagesData implements PersonalData {
  @Inject TakenRows rows;
  @Inject Statements sql;

  @Override
  public String part() {
    return "messages";
  }

  @Override
  public JsonObject about(long person) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add(
            "told",
            rows.of(
                person,
                "select template, arguments, created_at from outbox where person_id = ? order by id",
                "template",
                "arguments",
                "at"))
        .build();
  }

  /** What she was told goes, and what still waits is not sent to a number that is hers no more. */
  @Override
  public void forget(long person) {
    sql.query("delete from outbox where person_id = ?").setParameter(1, person).executeUpdate();
  }
}
