package id.sinau.grants;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What grants keeps about a person: her applications with their plans and steps. */
@ApplicationScoped
public class Papers implements PersonalData {
  @PersistenceContext EntityManager em;
  @Inject Applications applications;
  @Inject TakenRows rows;
  @Inject Statements sql;

  @Override
  public String part() {
    return "grants";
  }

  @Override
  public JsonObject about(long person) {
    var all = JsonParts.MAKE.createArrayBuilder();
    List<?> ids =
        em.createNativeQuery("select id from application where person_id = ? order by id")
            .setParameter(1, person)
            .getResultList();
    ids.forEach(id -> all.add(application(applications.get(Sql.number(id)))));
    return JsonParts.MAKE.createObjectBuilder().add("applications", all).build();
  }

  private JsonObject application(Application a) {
    var steps = JsonParts.MAKE.createArrayBuilder();
    for (var step : a.story()) {
      var why = step.why() == null ? "" : step.why();
      steps.add(
          JsonParts.MAKE
              .createObjectBuilder()
              .add("stage", step.to().name())
              .add("at", step.at().toString())
              .add("role", step.role())
              .add("why", why));
    }
    var plan = a.plan();
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("code", a.code())
        .add("submittedAt", a.submittedAt().toString())
        .add("name", a.fullName())
        .add("area", a.area().value())
        .add("phone", a.phone() == null ? "" : a.phone().value())
        .add("goods", plan.goods())
        .add("buyers", plan.buyers())
        .add("place", plan.place())
        .add("capital", plan.capital())
        .add("unitPrice", plan.unitPrice())
        .add("unitCost", plan.unitCost())
        .add("unitsWeek", plan.unitsWeek())
        .add("otherCostsWeek", plan.otherCostsWeek())
        .add("steps", steps)
        .add(
            "objections",
            rows.of(
                a.id(),
                "select o.at, o.words, w.words, d.words, d.accepted from objection o"
                    + " left join objection_answer w on w.objection_id = o.id"
                    + " left join objection_decision d on d.objection_id = o.id"
                    + " where o.application_id = ? order by o.id",
                "at",
                "words",
                "answer",
                "decision",
                "accepted"))
        .add(
            "surveys",
            rows.of(
                a.id(),
                "select at, by_role, latitude, longitude, note, score from survey_visit"
                    + " where application_id = ? order by id",
                "at",
                "role",
                "latitude",
                "longitude",
                "note",
                "score"))
        .add(
            "points",
            rows.of(
                a.id(),
                "select v.at, s.criterion, s.points from survey_score s"
                    + " join survey_visit v on v.id = s.survey_visit_id"
                    + " where v.application_id = ? order by v.id, s.criterion",
                "at",
                "criterion",
                "points"))
        .add(
            "decrees",
            rows.of(
                a.id(),
                "select d.number, d.signed_on, l.position, l.full_name, l.kit_name from decree_line l"
                    + " join decree d on d.id = l.decree_id where l.application_id = ? order by l.id",
                "number",
                "signedOn",
                "line",
                "name",
                "kit"))
        .add(
            "handovers",
            rows.of(
                a.id(),
                "select number, handed_on, note from handover where application_id = ? order by id",
                "number",
                "on",
                "note"))
        .add(
            "tools",
            rows.of(
                a.id(),
                "select i.code, i.name, i.serial_number, i.tool_condition from equipment_item i"
                    + " join handover h on h.id = i.handover_id where h.application_id = ?"
                    + " order by i.id",
                "code",
                "name",
                "serialNumber",
                "condition"))
        .add(
            "visits",
            rows.of(
                a.id(),
                "select visited_on, by_role, presence, tool_use, turnover_week, problem, follow_up,"
                    + " note from monitoring_visit where application_id = ? order by id",
                "on",
                "role",
                "presence",
                "use",
                "turnoverWeek",
                "problem",
                "followUp",
                "note"))
        .build();
  }

  /**
   * The file of an application stays, refused or granted, with its objections: the decision rests
   * on it, and it is an archive of the district (UU 43/2009). How to reach her and the place of her
   * business on the map go.
   */
  @Override
  public void forget(long person) {
    sql.query("update application set phone = null where person_id = ?")
        .setParameter(1, person)
        .executeUpdate();
    sql.query(
            "update survey_visit v join application a on a.id = v.application_id"
                + " set v.latitude = null, v.longitude = null where a.person_id = ?")
        .setParameter(1, person)
        .executeUpdate();
  }
}
