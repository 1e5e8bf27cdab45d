package id.sinau.grants;

import id.sinau.shared.PersonalData;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What grants keeps about a person: her applications with their plans and steps. */
@ApplicationScoped
public class Papers implements PersonalData {
  @PersistenceContext EntityManager em;
  @Inject Applications applications;
  @Inject ObjectionRows objections;

  @Override
  public String part() {
    return "grants";
  }

  @Override
  public JsonObject about(long person) {
    var all = Json.createArrayBuilder();
    List<?> ids =
        em.createNativeQuery("select id from application where person_id = ? order by id")
            .setParameter(1, person)
            .getResultList();
    ids.forEach(id -> all.add(application(applications.get(Sql.number(id)))));
    return Json.createObjectBuilder().add("applications", all).build();
  }

  private JsonArrayBuilder objections(Application a) {
    var all = Json.createArrayBuilder();
    for (var o : objections.of(a.id())) {
      all.add(
          Json.createObjectBuilder()
              .add("at", o.at().toString())
              .add("words", o.words())
              .add("answer", o.isAnswered() ? o.answer().words() : "")
              .add("decision", o.isDecided() ? o.decision().words() : "")
              .add("accepted", o.accepted()));
    }
    return all;
  }

  private JsonObject application(Application a) {
    var steps = Json.createArrayBuilder();
    for (var step : a.story()) {
      var why = step.why() == null ? "" : step.why();
      steps.add(
          Json.createObjectBuilder()
              .add("stage", step.to().name())
              .add("at", step.at().toString())
              .add("role", step.role())
              .add("why", why));
    }
    var plan = a.plan();
    return Json.createObjectBuilder()
        .add("code", a.code())
        .add("submittedAt", a.submittedAt().toString())
        .add("name", a.fullName())
        .add("area", a.area().value())
        .add("goods", plan.goods())
        .add("buyers", plan.buyers())
        .add("place", plan.place())
        .add("capital", plan.capital())
        .add("unitPrice", plan.unitPrice())
        .add("unitCost", plan.unitCost())
        .add("unitsWeek", plan.unitsWeek())
        .add("otherCostsWeek", plan.otherCostsWeek())
        .add("steps", steps)
        .add("objections", objections(a))
        .build();
  }
}
