package id.sinau.grants;

import id.sinau.areas.Gazetteer;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubjects;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** An application in the audit trail: whose it is and from where, for the area's inspectors. */
@ApplicationScoped
class ApplicationSubject implements AuditSubject {
  @Inject AuditSubjects subjects;
  @Inject Gazetteer gazetteer;

  @Override
  public String kind() {
    return "application";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    return subjects.read(
        "select code, full_name, area from application where code in ",
        keys,
        c -> shown(Sql.text(c[0]), Sql.text(c[1]), new AreaCode(Sql.text(c[2]))));
  }

  private Shown shown(String code, String name, AreaCode area) {
    return subjects.reaches(area)
        ? new Shown(
            name + ", " + gazetteer.villageWithSubdistrict(area),
            "/staff/grants/application?code=" + code)
        : null;
  }
}
