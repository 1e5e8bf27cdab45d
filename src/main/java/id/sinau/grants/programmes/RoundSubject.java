package id.sinau.grants.programmes;

import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubjects;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** A round in the audit trail: its name, which everybody may read. */
@ApplicationScoped
class RoundSubject implements AuditSubject {
  @Inject AuditSubjects subjects;
  @Inject Caller caller;

  @Override
  public String kind() {
    return "programme";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    boolean inspects = caller.has(Role.AUDITOR);
    return subjects.read(
        "select id, name, code from programme where id in ",
        keys,
        c ->
            new Shown(
                Sql.text(c[1]), inspects ? "/staff/grants/round?code=" + Sql.text(c[2]) : null));
  }
}
