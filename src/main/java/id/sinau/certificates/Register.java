package id.sinau.certificates;

import id.sinau.shared.Settings;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives register numbers, one after the other within a year. */
@ApplicationScoped
class Register {
  @PersistenceContext EntityManager em;
  @Inject Settings settings;

  /**
   * The year's next number. Others wait for their own until this transaction ends; when it fails,
   * the number is given to the next.
   */
  RegisterNumber next(int year) {
    if (advance(year) == 0) {
      em.createNativeQuery(
              "insert into certificate_register (year, last_number) values (?, 0) on duplicate key update year = year")
          .setParameter(1, year)
          .executeUpdate();
      advance(year);
    }
    long number = Sql.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    return new RegisterNumber((int) number, settings.text("certificate.prefix"), year);
  }

  private int advance(int year) {
    return em.createNativeQuery(
            "update certificate_register set last_number = last_insert_id(last_number + 1) where year = ?")
        .setParameter(1, year)
        .executeUpdate();
  }
}
