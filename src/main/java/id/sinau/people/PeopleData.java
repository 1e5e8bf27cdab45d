package id.sinau.people;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;

/** The room's part of a person's file: what she said of herself, allowed, and signed in with. */
@ApplicationScoped
class PeopleData implements PersonalData {
  @Inject People people;
  @Inject NikSeal seal;
  @Inject TakenRows rows;
  @Inject NikWarnings warnings;
  @Inject Accounts accounts;
  @Inject Clock clock;

  @Override
  public String part() {
    return "people";
  }

  @Override
  public JsonObject about(long person) {
    var owner = people.get(person);
    var said = owner.told();
    var json = JsonParts.MAKE.createObjectBuilder();
    put(json, "accountName", people.accountOf(person).name());
    put(json, "honorific", said.honorific());
    put(json, "called", said.called());
    put(json, "fullName", said.fullName());
    put(json, "birthYear", said.birthYear());
    put(json, "guardian", owner.guardian());
    put(json, "area", said.area());
    put(json, "abroad", said.abroad());
    put(json, "relation", said.relation());
    put(json, "phone", said.phone() == null ? null : said.phone().value());
    put(json, "phoneOwner", said.phoneOwner());
    put(json, "sex", said.sex());
    put(json, "country", said.country());
    put(json, "returnedOn", said.returnedOn());
    put(json, "disability", said.disability());
    put(json, "nik", owner.hasNik() ? seal.open(owner.nikSealed(), person).value() : null);
    put(json, "language", said.language());
    put(json, "registeredAt", owner.registeredAt());
    put(json, "registeredBy", owner.registeredBy());
    json.add(
        "nikWarnings",
        rows.of(
            person,
            "select kind, at from nik_warning where person_id = ? order by kind",
            "kind",
            "at"));
    json.add(
        "consents",
        rows.of(
            person,
            "select kind, given, words_version, at from consent where person_id = ? order by id",
            "kind",
            "given",
            "words",
            "at"));
    json.add(
        "signIns",
        rows.of(
            person,
            "select s.begun_at, s.ended_at, s.ended_why from sign_in s join account a on a.id ="
                + " s.account_id where a.person_id = ? order by s.id",
            "begunAt",
            "endedAt",
            "endedWhy"));
    json.add(
        "pinCodes",
        rows.of(
            person,
            "select c.made_at, c.made_by, c.used_at from pin_code c join account a on a.id ="
                + " c.account_id where a.person_id = ? order by c.id",
            "madeAt",
            "madeBy",
            "usedAt"));
    json.add(
        "cards",
        rows.of(
            person,
            "select c.made_at, c.made_by, c.revoked_at from card c join account a on a.id ="
                + " c.account_id where a.person_id = ? order by c.id",
            "madeAt",
            "madeBy",
            "revokedAt"));
    return json.build();
  }

  /**
   * Her name, birth year and desa stay beside certificates and grants, which the law keeps; so do
   * what she once allowed, and when she was signed in.
   */
  @Override
  public void forget(long person) {
    people.get(person).forget();
    warnings.forget(person);
    for (var kind : ConsentKind.values()) {
      people.allow(person, kind, false, "erasure", clock.instant());
    }
    accounts.close(people.accountOf(person).id());
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Boolean yes) {
      json.add(name, yes);
    } else if (value instanceof Integer number) {
      json.add(name, number);
    } else if (value != null) {
      json.add(name, value.toString());
    }
  }
}
