package id.sinau.quizzes;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the sessions of final tests that somebody watches. */
@ApplicationScoped
class ExamSessions {
  private static final String READ =
      """
      select s.id, s.code, c.code, s.place, s.closes_at, s.opened_by, s.revoked_at, s.account_id, s.area,
        (select count(*) from attempt a where a.session_id = s.id),
        (select count(*) from attempt a where a.session_id = s.id and a.passed)
      from exam_session s join course c on c.id = s.course_id\s\
      """;

  @Inject Statements sql;

  /** What a phone's first event is held against. */
  record Watched(long id, long course, Instant closesAt, boolean revoked) {}

  Optional<Watched> find(String code) {
    return sql
        .query("select id, course_id, closes_at, revoked_at from exam_session where code = ?")
        .setParameter(1, code)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            row -> {
              var c = (Object[]) row;
              return new Watched(
                  Sql.number(c[0]), Sql.number(c[1]), Sql.instant(c[2]), c[3] != null);
            });
  }

  /** False when the ticket was used before or the code is taken. */
  boolean add(
      UUID ticket,
      String code,
      long course,
      AreaCode area,
      String place,
      long account,
      String by,
      Instant from,
      Instant until) {
    return sql.query(
                """
                insert into exam_session (ticket, code, course_id, area, place, account_id, opened_by, opened_at, closes_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id\
                """)
            .setParameter(1, Uuid7.bytes(ticket))
            .setParameter(2, code)
            .setParameter(3, course)
            .setParameter(4, area.value())
            .setParameter(5, place)
            .setParameter(6, account)
            .setParameter(7, by)
            .setParameter(8, Sql.column(from))
            .setParameter(9, Sql.column(until))
            .executeUpdate()
        == 1;
  }

  Optional<Session> opened(UUID ticket) {
    return read("where s.ticket = ?", Uuid7.bytes(ticket)).stream().findFirst();
  }

  Optional<Session> get(long id) {
    return read("where s.id = ?", id).stream().findFirst();
  }

  long openOf(long account, Instant now) {
    return Sql.number(
        sql.query(
                "select count(*) from exam_session where account_id = ? and revoked_at is null and"
                    + " closes_at > ?")
            .setParameter(1, account)
            .setParameter(2, Sql.column(now))
            .getSingleResult());
  }

  /** Her own sessions and those of the areas, the newest first. */
  List<Session> newest(long account, Collection<AreaCode> areas, int most) {
    var values = new ArrayList<Object>(List.of(account));
    areas.forEach(a -> values.add(a.value() + "%"));
    values.add(most);
    return read(
        "where s.account_id = ?"
            + String.join("", Collections.nCopies(areas.size(), " or s.area like ?"))
            + " order by s.id desc limit ?",
        values.toArray());
  }

  /** Who began with the session's code, in the order their phones name. */
  List<Sitter> sitters(long session, int most) {
    return sql
        .query(
            """
            select p.full_name, e.device_time, e.device_time between s.opened_at and s.closes_at, e.received_at, a.percent, coalesce(a.passed, false)
            from attempt a join exam_session s on s.id = a.session_id join learning_event e on e.id = a.id
              join person p on p.id = a.person_id
            where a.session_id = ? order by e.device_time, a.id limit ?\
            """)
        .setParameter(1, session)
        .setParameter(2, most)
        .getResultList()
        .stream()
        .map(row -> (Object[]) row)
        .map(
            c ->
                new Sitter(
                    Sql.text(c[0]),
                    Sql.instant(c[1]),
                    Sql.flag(c[2]),
                    Sql.instant(c[3]),
                    c[4] == null ? null : (int) Sql.number(c[4]),
                    Sql.flag(c[5])))
        .toList();
  }

  void revoke(long id, String by, Instant at) {
    sql.query(
            "update exam_session set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is"
                + " null")
        .setParameter(1, Sql.column(at))
        .setParameter(2, by)
        .setParameter(3, id)
        .executeUpdate();
  }

  private List<Session> read(String where, Object... values) {
    var query = sql.query(READ + where);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultList().stream().map(row -> session((Object[]) row)).toList();
  }

  private static Session session(Object[] c) {
    return new Session(
        Sql.number(c[0]),
        SessionCode.shown(Sql.text(c[1])),
        Sql.text(c[2]),
        Sql.text(c[3]),
        Sql.instant(c[4]),
        Sql.text(c[5]),
        Sql.instant(c[6]),
        Sql.number(c[7]),
        new AreaCode(Sql.text(c[8])),
        Sql.number(c[9]),
        Sql.number(c[10]));
  }
}
