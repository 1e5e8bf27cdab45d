package id.sinau.grants;

import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps objections, their answers and decisions: each a row, never changed. */
@ApplicationScoped
class ObjectionRows {
  private static final String OPEN =
      """
       from objection o join application a on a.id = o.application_id
      left join objection_answer w on w.objection_id = o.id
      where not exists (select 1 from objection_decision d where d.objection_id = o.id)\
      """;

  @PersistenceContext EntityManager em;
  @Inject Reach reach;

  /** All of an application, the newest first. */
  List<Objection> of(long application) {
    List<?> rows =
        em.createNativeQuery(
                """
                select o.id, o.refused_at, o.at, o.words, w.by_name, w.by_called, w.at, w.words,
                  d.by_name, d.by_called, d.at, d.words, d.accepted
                from objection o left join objection_answer w on w.objection_id = o.id
                left join objection_decision d on d.objection_id = o.id
                where o.application_id = ? order by o.id desc\
                """)
            .setParameter(1, application)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static Objection read(Object[] c) {
    return new Objection(
        Sql.number(c[0]),
        Sql.instant(c[1]),
        Sql.instant(c[2]),
        Sql.text(c[3]),
        reply(c, 4),
        reply(c, 8),
        c[12] != null && Sql.flag(c[12]));
  }

  private static Objection.Reply reply(Object[] c, int at) {
    return c[at] == null
        ? null
        : new Objection.Reply(
            Sql.text(c[at]), Sql.text(c[at + 1]), Sql.instant(c[at + 2]), Sql.text(c[at + 3]));
  }

  /** Whether this very act was done before. */
  boolean isKnown(String table, UUID ticket) {
    return Sql.number(
            em.createNativeQuery("select count(*) from " + table + " where ticket = ?")
                .setParameter(1, Uuid7.bytes(ticket))
                .getSingleResult())
        > 0;
  }

  void write(Application application, String words, Act act) {
    em.createNativeQuery(
            "insert into objection (ticket, application_id, refused_at, words, at) values (?, ?, ?,"
                + " ?, ?)")
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, application.id())
        .setParameter(3, Sql.column(application.stageSince()))
        .setParameter(4, words)
        .setParameter(5, Sql.column(act.at()))
        .executeUpdate();
  }

  void answer(Objection objection, String words, Act act) {
    em.createNativeQuery(
            "insert into objection_answer (ticket, objection_id, words, at, by_name, by_called)"
                + " values (?, ?, ?, ?, ?, ?)")
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, objection.id())
        .setParameter(3, words)
        .setParameter(4, Sql.column(act.at()))
        .setParameter(5, act.by())
        .setParameter(6, act.called())
        .executeUpdate();
  }

  void decide(Objection objection, boolean accepted, String words, Act act) {
    em.createNativeQuery(
            """
            insert into objection_decision (ticket, objection_id, accepted, words, at, by_name, by_called)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, objection.id())
        .setParameter(3, accepted)
        .setParameter(4, words)
        .setParameter(5, Sql.column(act.at()))
        .setParameter(6, act.by())
        .setParameter(7, act.called())
        .executeUpdate();
  }

  /** How many of a round wait for their decision. */
  long undecided(long round) {
    return Sql.number(
        em.createNativeQuery("select count(*)" + OPEN + " and a.programme_id = ?")
            .setParameter(1, round)
            .getSingleResult());
  }

  /**
   * The applications in the caller's areas whose objection waits, the oldest first.
   *
   * @param answered whether it waits for the decider, or still for an answer
   */
  List<String> waiting(boolean answered, String role) {
    var values = new ArrayList<Object>();
    var query =
        em.createNativeQuery(
            "select a.code"
                + OPEN
                + (answered
                    ? " and w.objection_id is not null and "
                    : " and w.objection_id is null and ")
                + reach.within("a.area", values, role)
                + " order by o.id");
    List<?> codes = Sql.bind(query, values).setMaxResults(1000).getResultList();
    return codes.stream().map(Sql::text).toList();
  }
}
