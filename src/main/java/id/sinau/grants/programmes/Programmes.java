package id.sinau.grants.programmes;

import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the rounds. */
@ApplicationScoped
class Programmes {
  @PersistenceContext EntityManager em;

  Programme get(long id) {
    return Optional.ofNullable(em.find(Programme.class, id)).orElseThrow(NotFound::new);
  }

  /** The round, locked until the act ends, as the last act left it. */
  Programme lock(long id) {
    var round = get(id);
    em.flush();
    em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
    return round;
  }

  Programme lock(String code) {
    List<?> ids =
        em.createNativeQuery("select id from programme where code = ? for update")
            .setParameter(1, code)
            .getResultList();
    return ids.stream().findFirst().map(id -> lock(Sql.number(id))).orElseThrow(NotFound::new);
  }

  Optional<Programme> coded(String code) {
    return em.createQuery("select p from Programme p where p.code = :code", Programme.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  Programme add(Programme round) {
    em.persist(round);
    em.flush();
    return round;
  }

  /** All rounds, the newest first. A district runs a handful a year. */
  List<Programme> all() {
    return em.createQuery("select p from Programme p order by p.id desc", Programme.class)
        .setMaxResults(200)
        .getResultList();
  }
}
