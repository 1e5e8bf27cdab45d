package id.sinau.journal;

import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The table of events. Read by the rooms that fold a thread's events into a state. */
@ApplicationScoped
public class Journal {
  private static final String COLUMNS =
      "select id, person_id, device, sequence, kind, thread, body, device_time, received_at from"
          + " learning_event ";

  private static final int MOST_AT_ONCE = 64;

  @Inject Statements sql;

  /** Adds the event if its id is new; true when it was. */
  boolean add(LearningEvent e) {
    return insert(List.of(e)) == 1;
  }

  /**
   * Adds those whose ids are new, many in one statement.
   *
   * @return for each whether it was new
   * @throws IllegalStateException when another request brought one of them at the same moment; the
   *     caller undoes all
   */
  List<Boolean> addAll(List<LearningEvent> events) {
    var known = new HashSet<UUID>();
    inParts(events, part -> known.addAll(known(part)));
    var added = events.stream().map(e -> known.add(e.id())).toList();
    var fresh = IntStream.range(0, events.size()).filter(added::get).mapToObj(events::get).toList();
    inParts(
        fresh,
        part -> {
          if (insert(part) != part.size()) {
            throw new IllegalStateException("brought twice at once");
          }
        });
    return added;
  }

  /** Parts of few sizes, so that few statements are prepared. */
  private static void inParts(List<LearningEvent> events, Consumer<List<LearningEvent>> each) {
    for (int from = 0; from < events.size(); ) {
      int size = Math.min(MOST_AT_ONCE, Integer.highestOneBit(events.size() - from));
      each.accept(events.subList(from, from + size));
      from += size;
    }
  }

  private List<UUID> known(List<LearningEvent> events) {
    var select =
        sql.query("select id from learning_event where id in (" + places("?", events) + ")");
    for (int i = 0; i < events.size(); i++) {
      select.setParameter(i + 1, Uuid7.bytes(events.get(i).id()));
    }
    return select.getResultList().stream().map(Sql::uuid).toList();
  }

  /** How many of them were new. */
  private int insert(List<LearningEvent> events) {
    var insert =
        sql.query(
            """
            insert into learning_event (id, person_id, device, sequence, kind, thread, body, device_time, received_at)
            values %s on duplicate key update id = id\
            """
                .formatted(places("(?, ?, ?, ?, ?, ?, ?, ?, ?)", events)));
    int at = 1;
    for (var e : events) {
      insert
          .setParameter(at++, Uuid7.bytes(e.id()))
          .setParameter(at++, e.person())
          .setParameter(at++, Uuid7.bytes(e.device()))
          .setParameter(at++, e.sequence())
          .setParameter(at++, e.kind())
          .setParameter(at++, e.thread() == null ? null : Uuid7.bytes(e.thread()))
          .setParameter(at++, e.body().toString())
          .setParameter(at++, Sql.column(e.deviceTime()))
          .setParameter(at++, Sql.column(e.receivedAt()));
    }
    return insert.executeUpdate();
  }

  private static String places(String one, List<?> rows) {
    return String.join(", ", Collections.nCopies(rows.size(), one));
  }

  /** Whether a phone wrote the event itself, rather than the server as the stand-in of one. */
  public boolean isFromPhone(LearningEvent event) {
    return !sql.query("select id from device where id = ?")
        .setParameter(1, Uuid7.bytes(event.device()))
        .getResultList()
        .isEmpty();
  }

  /** The events of a thread in their order: device sequence, then device, then id. */
  public List<LearningEvent> thread(UUID thread) {
    return read(
        sql.query(COLUMNS + "where thread = ? order by sequence, device, id")
            .setParameter(1, Uuid7.bytes(thread))
            .getResultList());
  }

  /**
   * One event.
   *
   * @throws NotFound when it never arrived
   */
  LearningEvent get(UUID event) {
    return find(event).orElseThrow(NotFound::new);
  }

  Optional<LearningEvent> find(UUID event) {
    return read(
            sql.query(COLUMNS + "where id = ?").setParameter(1, Uuid7.bytes(event)).getResultList())
        .stream()
        .findFirst();
  }

  boolean isUnsettled(UUID event) {
    return !sql.query("select reason from unsettled_event where event_id = ?")
        .setParameter(1, Uuid7.bytes(event))
        .getResultList()
        .isEmpty();
  }

  List<LearningEvent> waitingIn(UUID thread) {
    return read(
        sql.query(
                COLUMNS
                    + "where id in (select event_id from unsettled_event where thread = ? and"
                    + " reason = 'WAITS') order by sequence, device, id")
            .setParameter(1, Uuid7.bytes(thread))
            .getResultList());
  }

  /** Her events that wait for the one that begins their thread. */
  List<LearningEvent> waitingFor(UUID beginning, long person) {
    return waitingIn(beginning).stream().filter(e -> e.person() == person).toList();
  }

  /**
   * What failed, and what waits but may have missed the event it waits for: two requests that ran
   * at once do not see each other.
   */
  List<LearningEvent> dueBefore(Instant tried, int most) {
    return read(
        sql.query(
                COLUMNS
                    + "where id in (select event_id from unsettled_event where (reason = 'FAILED'"
                    + " or tries < 4) and tried_at < ?) order by id limit ?")
            .setParameter(1, Sql.column(tried))
            .setParameter(2, most)
            .getResultList());
  }

  void unsettled(LearningEvent e, String reason, String detail, Instant now) {
    sql.query(
            """
            insert into unsettled_event (event_id, thread, reason, detail, since, tried_at, tries) values (?, ?, ?, ?, ?, ?, 1)
            on duplicate key update reason = values(reason), detail = values(detail), tried_at = values(tried_at), tries = tries + 1\
            """)
        .setParameter(1, Uuid7.bytes(e.id()))
        .setParameter(2, e.thread() == null ? null : Uuid7.bytes(e.thread()))
        .setParameter(3, reason)
        .setParameter(
            4, detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500))
        .setParameter(5, Sql.column(now))
        .setParameter(6, Sql.column(now))
        .executeUpdate();
  }

  void settled(UUID event) {
    sql.query("delete from unsettled_event where event_id = ?")
        .setParameter(1, Uuid7.bytes(event))
        .executeUpdate();
  }

  /** Takes the event out again, once it stands in the quarantine whole. */
  void remove(UUID event) {
    sql.query("delete from learning_event where id = ?")
        .setParameter(1, Uuid7.bytes(event))
        .executeUpdate();
  }

  private static List<LearningEvent> read(List<?> rows) {
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static LearningEvent read(Object[] c) {
    try (var body = JsonParts.MAKE.createReader(new StringReader(Sql.text(c[6])))) {
      return new LearningEvent(
          Sql.uuid(c[0]),
          Sql.number(c[1]),
          Sql.uuid(c[2]),
          Sql.number(c[3]),
          Sql.text(c[4]),
          Sql.uuid(c[5]),
          body.readObject(),
          Sql.instant(c[7]),
          Sql.instant(c[8]));
    }
  }
}
