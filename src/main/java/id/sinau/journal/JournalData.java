package id.sinau.journal;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** The room's part of a person's file: her phones, and everything she did while learning. */
@ApplicationScoped
class JournalData implements PersonalData {
  private static final int MOST_EVENTS = 20_000;

  @Inject Statements sql;

  @Override
  public String part() {
    return "journal";
  }

  @Override
  public JsonObject about(long person) {
    var devices =
        table(
            sql.query("select registered_at, ended_at from device where person_id = ? order by 1")
                .setParameter(1, person)
                .getResultList(),
            "registeredAt",
            "endedAt");
    var events =
        table(
            sql.query(
                    "select received_at, device_time, kind, body from learning_event where"
                        + " person_id = ? order by received_at limit "
                        + MOST_EVENTS)
                .setParameter(1, person)
                .getResultList(),
            "receivedAt",
            "deviceTime",
            "kind",
            "body");
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("phones", devices)
        .add("events", events)
        .build();
  }

  private static JsonArrayBuilder table(List<Object> rows, String... names) {
    var all = JsonParts.MAKE.createArrayBuilder();
    for (var row : rows) {
      var cells = (Object[]) row;
      var one = JsonParts.MAKE.createObjectBuilder();
      for (int i = 0; i < names.length; i++) {
        if (cells[i] != null) {
          boolean moment = names[i].endsWith("At") || names[i].endsWith("Time");
          one.add(names[i], moment ? Sql.instant(cells[i]).toString() : Sql.text(cells[i]));
        }
      }
      all.add(one);
    }
    return all;
  }
}
