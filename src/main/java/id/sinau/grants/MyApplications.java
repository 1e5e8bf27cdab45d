package id.sinau.grants;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The caller's own applications, for her start page; the newest first. */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyApplications {
  @PersistenceContext EntityManager em;
  @Inject Caller caller;

  public List<MyApplication> all() {
    List<?> rows =
        em.createNativeQuery(
                """
                select a.code, p.name, k.name, a.stage, a.stage_since from application a
                join programme p on p.id = a.programme_id join kit k on k.id = a.kit_id
                where a.person_id = ? order by a.id desc limit 20""")
            .setParameter(1, caller.learner())
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static MyApplication read(Object[] c) {
    return new MyApplication(
        Sql.text(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        Stage.valueOf(Sql.text(c[3])),
        Sql.instant(c[4]));
  }
}
