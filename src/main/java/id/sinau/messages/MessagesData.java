package id.sinau.messages;

import id.sinau.shared.PersonalData;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The room's part of a person's file: what she was told. */
@ApplicationScoped
class MessagesData implements PersonalData {
  @PersistenceContext EntityManager em;

  @Override
  public String part() {
    return "messages";
  }

  @Override
  public JsonObject about(long person) {
    var all = Json.createArrayBuilder();
    for (Object row :
        em.createNativeQuery(
                "select template, arguments, created_at from outbox where person_id = ? order by id")
            .setParameter(1, person)
            .getResultList()) {
      var c = (Object[]) row;
      all.add(
          Json.createObjectBuilder()
              .add("template", Sql.text(c[0]))
              .add("arguments", Sql.text(c[1]))
              .add("at", Sql.instant(c[2]).toString()));
    }
    return Json.createObjectBuilder().add("told", all).build();
  }
}
