package id.sinau.progress;

import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.TransactionMemory;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The rows that end an enrolment or take it up again; the last one tells. */
@ApplicationScoped
class EnrolmentEnds {
  @Inject Statements sql;
  @Inject TransactionMemory memory;

  boolean isEnded(long person, long course) {
    var asked = new Asked(person, course);
    return memory
        .<Boolean>recall(asked)
        .orElseGet(
            () -> {
              boolean ended = read(person, course);
              memory.remember(asked, ended);
              return ended;
            });
  }

  private boolean read(long person, long course) {
    return sql
        .query(
            "select ended from enrolment_end where person_id = ? and course_id = ? order by id desc"
                + " limit 1")
        .setParameter(1, person)
        .setParameter(2, course)
        .getResultList()
        .stream()
        .anyMatch(Sql::flag);
  }

  /** The answer for one person and course, the same for all events of a batch. */
  private record Asked(long person, long course) {}

  /** Adds a row; the same ticket adds none. */
  boolean add(
      UUID ticket, long person, long course, boolean ended, Instant at, String by, String why) {
    memory.remember(new Asked(person, course), null);
    return sql.query(
                "insert into enrolment_end (ticket, person_id, course_id, ended, at, by_name, why)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id")
            .setParameter(1, Uuid7.bytes(ticket))
            .setParameter(2, person)
            .setParameter(3, course)
            .setParameter(4, ended)
            .setParameter(5, Sql.column(at))
            .setParameter(6, by)
            .setParameter(7, why)
            .executeUpdate()
        == 1;
  }
}
