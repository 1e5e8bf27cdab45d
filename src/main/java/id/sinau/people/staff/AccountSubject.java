package id.sinau.people.staff;

import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubjects;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** An account of the office in the audit trail: what she signs in with. */
@ApplicationScoped
class AccountSubject implements AuditSubject {
  @Inject AuditSubjects subjects;

  @Override
  public String kind() {
    return "account";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    return subjects.read(
        "select id, name from account where kind = 'STAFF' and id in ",
        keys,
        c -> new Shown(Sql.text(c[1]), "/staff/people/account?account=" + Sql.number(c[0])));
  }
}
