package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubjects;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** A certificate in the audit trail: whose and for what, for the area's inspectors. */
@ApplicationScoped
class CertificateSubject implements AuditSubject {
  @Inject AuditSubjects subjects;

  @Override
  public String kind() {
    return "certificate";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    return subjects.read(
        "select id, holder, course_title, area, code from certificate where id in ",
        keys,
        c ->
            subjects.reaches(new AreaCode(Sql.text(c[3])))
                ? new Shown(
                    Sql.text(c[1]) + ", " + Sql.text(c[2]),
                    "/staff/certificates/certificate?code=" + Sql.text(c[4]))
                : null);
  }
}
