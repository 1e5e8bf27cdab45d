package id.sinau.grants;

import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the applications. */
@ApplicationScoped
class Applications {
  @PersistenceContext EntityManager em;

  /**
   * The application, its row locked until the act ends. The lock comes before every other read of
   * the act, so that what follows sees what the act before it left.
   */
  Application lock(String code) {
    List<?> ids =
        em.createNativeQuery("select id from application where code = ? for update")
            .setParameter(1, code)
            .getResultList();
    return ids.stream()
        .findFirst()
        .map(id -> em.find(Application.class, Sql.number(id)))
        .orElseThrow(NotFound::new);
  }

  Optional<Application> find(String code) {
    return em.createQuery("select a from Application a where a.code = :code", Application.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  Application get(long id) {
    return Optional.ofNullable(em.find(Application.class, id)).orElseThrow(NotFound::new);
  }

  Optional<Application> of(long person, long round) {
    return em.createQuery(
            "select a from Application a where a.person = :person and a.round = :round",
            Application.class)
        .setParameter("person", person)
        .setParameter("round", round)
        .getResultStream()
        .findFirst();
  }

  Optional<Application> handedInBy(UUID ticket) {
    return em.createQuery("select a from Application a where a.ticket = :ticket", Application.class)
        .setParameter("ticket", ticket)
        .getResultStream()
        .findFirst();
  }

  /** The round's applications at a stage, in the order of their ranking, then of their ids. */
  List<Application> at(long round, Stage stage) {
    return em.createQuery(
            """
            select a from Application a where a.round = :round and a.stage = :stage
            order by a.ranking, a.id""",
            Application.class)
        .setParameter("round", round)
        .setParameter("stage", stage)
        .setHint("eclipselink.batch", "a.steps")
        .getResultList();
  }

  /** How many of a round stand at the stages, and the rupiah of their kits. */
  long[] countAndPrice(long round, String stages) {
    return counted(round, stages, "");
  }

  /** The same as the last act left it, whatever this act read before; the rows stay locked. */
  long[] lockCountAndPrice(long round, String stages) {
    return counted(round, stages, " for update");
  }

  private long[] counted(long round, String stages, String lock) {
    var c =
        (Object[])
            em.createNativeQuery(
                    "select count(*), coalesce(sum(kit_price), 0) from application where programme_id = ?"
                        + " and find_in_set(stage, ?) > 0"
                        + lock)
                .setParameter(1, round)
                .setParameter(2, stages)
                .getSingleResult();
    return new long[] {Sql.number(c[0]), Sql.number(c[1])};
  }

  Application add(Application application) {
    em.persist(application);
    em.flush();
    return application;
  }
}
