package id.sinau.people;

import id.sinau.areas.Gazetteer;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubjects;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** A learner in the audit trail: how she is called and where she lives, for her inspectors. */
@ApplicationScoped
class PersonSubject implements AuditSubject {
  @Inject AuditSubjects subjects;
  @Inject Gazetteer gazetteer;

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    return subjects.read(
        "select p.id, p.called, p.area from person p join account a on a.person_id = p.id"
            + " where a.kind = 'LEARNER' and p.id in ",
        keys,
        c -> shown(Sql.number(c[0]), Sql.text(c[1]), new AreaCode(Sql.text(c[2]))));
  }

  private Shown shown(long person, String called, AreaCode area) {
    return subjects.reaches(area)
        ? new Shown(
            called + ", " + gazetteer.villageWithSubdistrict(area),
            "/staff/people/person?person=" + person)
        : null;
  }
}
