package id.sinau.system.demo;

import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Whether this database holds invented people. */
@Stateless
@RolesAllowed(id.sinau.shared.Role.SYSTEM)
public class DemoMark {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  public boolean isDemo() {
    return Sql.number(
            em.createNativeQuery("select count(*) from installation where name = 'demo'")
                .getSingleResult())
        > 0;
  }

  /** Learners, not the administrator that the first start makes. */
  public boolean hasPeople() {
    return Sql.number(
            em.createNativeQuery("select count(*) from person where privacy_notice <> 'staff'")
                .getSingleResult())
        > 0;
  }

  public void set() {
    em.createNativeQuery(
            "insert into installation (name, at) values ('demo', ?) on duplicate key update at = at")
        .setParameter(1, Sql.column(clock.instant()))
        .executeUpdate();
  }
}
