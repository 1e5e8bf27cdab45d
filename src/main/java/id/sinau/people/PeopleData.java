package id.sinau.people;

import id.sinau.shared.PersonalData;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The room's part of a person's file: what she said of herself, allowed, and signed in with. */
@ApplicationScoped
class PeopleData implements PersonalData {
  @Inject People people;
  @Inject NikSeal seal;
  @PersistenceContext EntityManager em;

  @Override
  public String part() {
    return "people";
  }

  @Override
  public JsonObject about(long person) {
    var owner = people.get(person);
    var said = owner.told();
    var json = Json.createObjectBuilder();
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
        rows(
            person,
            "select kind, at from nik_warning where person_id = ? order by kind",
            "kind",
            "at"));
    json.add(
        "consents",
        rows(
            person,
            "select kind, given, words_version, at from consent where person_id = ? order by id",
            "kind",
            "given",
            "words",
            "at"));
    json.add(
        "signIns",
        rows(
            person,
            "select s.begun_at, s.ended_at, s.ended_why from sign_in s join account a on a.id ="
                + " s.account_id where a.person_id = ? order by s.id",
            "begunAt",
            "endedAt",
            "endedWhy"));
    json.add(
        "pinCodes",
        rows(
            person,
            "select c.made_at, c.made_by, c.used_at from pin_code c join account a on a.id ="
                + " c.account_id where a.person_id = ? order by c.id",
            "madeAt",
            "madeBy",
            "usedAt"));
    json.add(
        "cards",
        rows(
            person,
            "select c.made_at, c.made_by, c.revoked_at from card c join account a on a.id ="
                + " c.account_id where a.person_id = ? order by c.id",
            "madeAt",
            "madeBy",
            "revokedAt"));
    return json.build();
  }

  private JsonArray rows(long person, String sql, String... names) {
    var rows = Json.createArrayBuilder();
    for (Object row : em.createNativeQuery(sql).setParameter(1, person).getResultList()) {
      var json = Json.createObjectBuilder();
      for (int i = 0; i < names.length; i++) {
        put(json, names[i], readable(((Object[]) row)[i]));
      }
      rows.add(json);
    }
    return rows.build();
  }

  private static Object readable(Object column) {
    return column instanceof java.time.LocalDateTime || column instanceof java.sql.Timestamp
        ? Sql.instant(column)
        : column instanceof byte[] ? Sql.text(column) : column;
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
