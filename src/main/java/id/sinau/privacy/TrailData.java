package id.sinau.privacy;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/**
 * The room's part of a person's file: who worked with her data (UU 27/2022 Art. 32), and what she
 * asked to have erased.
 */
@ApplicationScoped
class TrailData implements PersonalData {
  @Inject TakenRows rows;

  @Override
  public String part() {
    return "privacy";
  }

  @Override
  public JsonObject about(long person) {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add(
            "trail",
            rows.of(
                person,
                "select at, by_name, act, why from audit_entry"
                    + " where subject = concat('person:', ?) order by id desc",
                "at",
                "by",
                "act",
                "why"))
        .add(
            "erasureAsked",
            rows.of(
                person,
                "select asked_at, words, answered_at, erased, why from erasure_request"
                    + " where person_id = ? order by id",
                "at",
                "words",
                "answeredAt",
                "erased",
                "why"))
        .build();
  }

  /** All stays: the trail is a chain, and the request is the reason for what was erased. */
  @Override
  public void forget(long person) {}
}
