package id.sinau.people.staff;

import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds accounts of staff for the acts of this room. */
@ApplicationScoped
class StaffAccounts {
  @PersistenceContext EntityManager em;

  /**
   * The account's name.
   *
   * @throws NotFound when it is no account of staff
   * @throws AccountClosed when it is closed
   */
  String openStaff(long account) {
    List<?> rows =
        em.createNativeQuery(
                "select name, closed_at is not null from account where id = ? and kind = 'STAFF' for update")
            .setParameter(1, account)
            .getResultList();
    var found = rows.stream().map(r -> (Object[]) r).findFirst().orElseThrow(NotFound::new);
    if (Sql.flag(found[1])) {
      throw new AccountClosed();
    }
    return Sql.text(found[0]);
  }

  boolean isOpen(long account) {
    return Sql.number(
            em.createNativeQuery("select count(*) from account where id = ? and closed_at is null")
                .setParameter(1, account)
                .getSingleResult())
        == 1;
  }
}
