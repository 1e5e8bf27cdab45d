package id.sinau.privacy;

import id.sinau.shared.AreaCode;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of people who asked to be erased, and of what was answered. */
@ApplicationScoped
class Erasures {
  private static final String WAITING =
      " from erasure_request r join person p on p.id = r.person_id where r.answered_at is null";

  @PersistenceContext EntityManager em;

  /** The same ticket twice is one request. */
  void add(UUID ticket, long person, String words, Instant at) {
    em.createNativeQuery(
            """
            insert into erasure_request (ticket, person_id, words, asked_at) values (?, ?, ?, ?)
            on duplicate key update id = id""")
        .setParameter(1, Uuid7.bytes(ticket))
        .setParameter(2, person)
        .setParameter(3, words)
        .setParameter(4, Sql.column(at))
        .executeUpdate();
  }

  Optional<AskingErasure.View> last(long person) {
    List<?> rows =
        em.createNativeQuery(
                """
                select asked_at, answered_at, erased, why from erasure_request
                where person_id = ? order by id desc limit 1""")
            .setParameter(1, person)
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(
            c ->
                new AskingErasure.View(
                    Sql.instant(c[0]),
                    Sql.instant(c[1]),
                    c[2] != null && Sql.flag(c[2]),
                    Sql.text(c[3])))
        .findFirst();
  }

  long waiting(Collection<AreaCode> areas) {
    return areas.isEmpty()
        ? 0
        : Sql.number(within("select count(*)" + WAITING, areas, "").getSingleResult());
  }

  List<ErasureList.Row> page(Collection<AreaCode> areas, int most) {
    if (areas.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        within(
                "select r.id, r.person_id, p.full_name, p.area, r.asked_at, r.words" + WAITING,
                areas,
                " order by r.id limit " + most)
            .getResultList();
    return rows.stream().map(r -> ErasureList.Row.of((Object[]) r)).toList();
  }

  /**
   * The person who asked, her row locked.
   *
   * @throws NotFound when it does not exist or is answered
   */
  long open(long request) {
    List<?> rows =
        em.createNativeQuery(
                "select person_id, 1 from erasure_request where id = ? and answered_at is null for update")
            .setParameter(1, request)
            .getResultList();
    return rows.stream()
        .map(r -> Sql.number(((Object[]) r)[0]))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  void answer(long request, boolean erased, String why, String by, Instant at) {
    em.createNativeQuery(
            "update erasure_request set answered_at = ?, answered_by = ?, erased = ?, why = ? where id = ?")
        .setParameter(1, Sql.column(at))
        .setParameter(2, by)
        .setParameter(3, erased)
        .setParameter(4, why)
        .setParameter(5, request)
        .executeUpdate();
  }

  private Query within(String select, Collection<AreaCode> areas, String order) {
    var each = areas.stream().map(a -> "p.area like ?").toList();
    var query = em.createNativeQuery(select + " and (" + String.join(" or ", each) + ")" + order);
    int place = 1;
    for (var area : areas) {
      query.setParameter(place++, area.value() + "%");
    }
    return query;
  }
}
