package id.sinau.journal;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Statements;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** The room's part of a person's file: her phones, and everything she did while learning. */
@ApplicationScoped
class JournalData implements PersonalData {
  @Inject TakenRows rows;
  @Inject Statements sql;

  @Override
  public String part() {
    return "journal";
  }

  @Override
  public JsonObject about(long person) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add(
            "phones",
            rows.of(
                person,
                "select registered_at, ended_at from device where person_id = ? order by 1",
                "registeredAt",
                "endedAt"))
        .add(
            "events",
            rows.of(
                person,
                "select received_at, device_time, kind, body from learning_event"
                    + " where person_id = ? order by received_at",
                "receivedAt",
                "deviceTime",
                "kind",
                "body"))
        .add(
            "handedIn",
            rows.of(
                person,
                "select at, via, fresh, known, kept, quarantined, refused from receipt"
                    + " where person_id = ? order by id",
                "at",
                "via",
                "fresh",
                "known",
                "kept",
                "putAside",
                "refused"))
        .add(
            "putAside",
            rows.of(
                person,
                "select arrived_at, reason, content, closed_at, closed_how, closed_why from"
                    + " quarantine where person_id = ? order by id",
                "arrivedAt",
                "reason",
                "content",
                "closedAt",
                "closedHow",
                "closedWhy"))
        .build();
  }

  /** Events stay: certificates and the counts of the district rest on them. */
  @Override
  public void forget(long person) {
    sql.query("delete from quarantine where person_id = ?").setParameter(1, person).executeUpdate();
    sql.query(
            "update device set ended_at = utc_timestamp(6) where person_id = ? and ended_at is null")
        .setParameter(1, person)
        .executeUpdate();
  }
}
