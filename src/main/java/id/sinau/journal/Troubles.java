package id.sinau.journal;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of events in trouble, of people whom the caller answers for. */
@ApplicationScoped
class Troubles {
  /** A phone without signal for some days is no trouble yet. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private static final String UNFIT =
      """
      select q.event_id, 'UNFIT', p.id, p.full_name, p.area, json_unquote(json_extract(q.content, '$.kind')), q.reason, q.arrived_at, 1
      from quarantine q join person p on p.id = q.person_id where q.closed_at is null\s\
      """;
  private static final String UNSETTLED =
      """
      select u.event_id, u.reason, p.id, p.full_name, p.area, e.kind, u.detail, e.received_at, u.tries
      from unsettled_event u join learning_event e on e.id = u.event_id join person p on p.id = e.person_id
      where (u.reason = 'FAILED' or u.since < ?)\s\
      """;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The oldest first. */
  List<Trouble> open(int most) {
    return read(" order by 8 limit " + most, "");
  }

  /**
   * @throws NotFound when there is no such trouble among the caller's people
   */
  Trouble get(UUID event) {
    return read("", "and ID = ? ", Uuid7.bytes(event)).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<Trouble> read(String order, String narrower, Object... asked) {
    var areas = areas();
    if (areas.isEmpty()) {
      return List.of();
    }
    var within =
        narrower
            + "and ("
            + String.join(" or ", areas.stream().map(a -> "p.area like ?").toList())
            + ")";
    var values = new ArrayList<Object>();
    values.addAll(List.of(asked));
    areas.forEach(a -> values.add(a.value() + "%"));
    var all = new ArrayList<Object>(values);
    all.add(Sql.column(clock.instant().minus(PATIENCE)));
    all.addAll(values);
    var query =
        em.createNativeQuery(
            "("
                + UNFIT
                + within.replace("ID", "q.event_id")
                + ") union all ("
                + UNSETTLED
                + within.replace("ID", "u.event_id")
                + ")"
                + order);
    List<?> rows = Sql.bind(query, all).getResultList();
    return rows.stream().map(r -> trouble((Object[]) r)).toList();
  }

  private Set<AreaCode> areas() {
    var all = new HashSet<>(caller.areas(Role.OFFICER));
    all.addAll(caller.areas(Role.ADMIN));
    return all;
  }

  /**
   * Whether what this event waits for was dismissed: it was set apart, or it is here, waits for
   * nothing itself, and still has begun nothing.
   */
  boolean waitsInVain(UUID event) {
    return !em.createNativeQuery(
            """
            select u.event_id from unsettled_event u
            left join quarantine q on q.event_id = u.thread
            left join learning_event b on b.id = u.thread
            left join unsettled_event w on w.event_id = u.thread
            where u.event_id = ? and u.reason = 'WAITS'
              and (q.closed_how = 'DISMISSED' or (b.id is not null and w.event_id is null))\
            """)
        .setParameter(1, Uuid7.bytes(event))
        .getResultList()
        .isEmpty();
  }

  void close(UUID event, String how, String why) {
    em.createNativeQuery(
            """
            update quarantine set closed_at = ?, closed_by = ?, closed_how = ?, closed_why = ?
            where event_id = ? and closed_at is null\
            """)
        .setParameter(1, Sql.column(clock.instant()))
        .setParameter(2, caller.name())
        .setParameter(3, how)
        .setParameter(4, why)
        .setParameter(5, Uuid7.bytes(event))
        .executeUpdate();
  }

  private static Trouble trouble(Object[] c) {
    return new Trouble(
        Sql.uuid(c[0]),
        Trouble.State.valueOf(Sql.text(c[1])),
        Sql.number(c[2]),
        Sql.text(c[3]),
        new AreaCode(Sql.text(c[4])),
        Sql.text(c[5]),
        Sql.text(c[6]),
        Sql.instant(c[7]),
        Sql.number(c[8]));
  }
}
