package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizKind;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.TransactionMemory;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps attempts and the marked answers of finished ones. */
@ApplicationScoped
class Attempts {
  private static final String COLUMNS =
      "select id, person_id, course_id, version_id, quiz, begun_at, finished_at, percent,"
          + " if(vouched_by is not null, 'OFFICER', if(session_id is not null, 'SESSION',"
          + " 'OFFICE')) from attempt ";

  @Inject Statements sql;
  @Inject TransactionMemory memory;

  void begin(
      UUID id,
      long person,
      PublishedCourse course,
      String quiz,
      QuizKind kind,
      Instant at,
      Admission.Admitted admitted) {
    sql.query(
            """
            insert into attempt (id, person_id, course_id, version_id, quiz, kind, begun_at, session_id, vouched_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id\
            """)
        .setParameter(1, Uuid7.bytes(id))
        .setParameter(2, person)
        .setParameter(3, course.courseId())
        .setParameter(4, course.versionId())
        .setParameter(5, quiz)
        .setParameter(6, kind.name())
        .setParameter(7, Sql.column(at))
        .setParameter(8, admitted.session())
        .setParameter(9, admitted.vouchedBy())
        .executeUpdate();
  }

  /** From now on an officer answers for its times. */
  void vouch(UUID id, String officer) {
    sql.query("update attempt set vouched_by = coalesce(vouched_by, ?) where id = ?")
        .setParameter(1, officer)
        .setParameter(2, Uuid7.bytes(id))
        .executeUpdate();
  }

  Optional<Attempt> find(UUID id) {
    return first(
        sql.query(COLUMNS + "where id = ?").setParameter(1, Uuid7.bytes(id)).getResultList());
  }

  /** The same, read once for all answers of a batch while the attempt is open. */
  Optional<Attempt> findForAnswer(UUID id) {
    Optional<Attempt> known = memory.recall(new Open(id));
    if (known.isPresent()) {
      return known;
    }
    var found = find(id);
    found.filter(a -> !a.isFinished()).ifPresent(a -> memory.remember(new Open(id), a));
    return found;
  }

  /** An attempt that was open when this transaction read it. */
  private record Open(UUID id) {}

  /** The same, locked, so that two phones finishing one attempt mark it one after the other. */
  Optional<Attempt> lock(UUID id) {
    return first(
        sql.query(COLUMNS + "where id = ? for update")
            .setParameter(1, Uuid7.bytes(id))
            .getResultList());
  }

  /**
   * The attempt that an event speaks of; empty while it has not arrived.
   *
   * @param at {@link #find} or {@link #lock}
   */
  static Optional<Attempt> of(LearningEvent event, Function<UUID, Optional<Attempt>> at) {
    if (event.thread() == null) {
      throw new DoesNotFit("no-attempt");
    }
    var attempt = at.apply(event.thread());
    if (attempt.isPresent() && attempt.get().person() != event.person()) {
      throw new DoesNotFit("other-person");
    }
    return attempt;
  }

  /** The newest attempt that is still open. */
  Optional<Attempt> open(long person, long course, String quiz) {
    return first(
        sql.query(
                COLUMNS
                    + "where person_id = ? and course_id = ? and quiz = ? and finished_at is null"
                    + " order by begun_at desc limit 1")
            .setParameter(1, person)
            .setParameter(2, course)
            .setParameter(3, quiz)
            .getResultList());
  }

  void finish(Attempt attempt, Score score, Instant at) {
    memory.remember(new Open(attempt.id()), null);
    sql.query(
            """
            update attempt set finished_at = coalesce(finished_at, ?), right_count = ?, total = ?, percent = ?, passed = ?
            where id = ?\
            """)
        .setParameter(1, Sql.column(at))
        .setParameter(2, score.right())
        .setParameter(3, score.total())
        .setParameter(4, score.percent())
        .setParameter(5, score.passed())
        .setParameter(6, Uuid7.bytes(attempt.id()))
        .executeUpdate();
  }

  /** All marked answers of the attempt in one statement. */
  void mark(Attempt attempt, Paper paper, Map<String, Set<Integer>> answers) {
    if (answers.isEmpty()) {
      return;
    }
    var rows =
        paper.questions().stream().filter(a -> answers.containsKey(a.question().id())).toList();
    var places = rows.stream().map(r -> "(?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
    var insert =
        sql.query(
            "insert into given_answer (attempt_id, question, course_id, version_id, ticked,"
                + " is_right) values "
                + places
                + " on duplicate key update ticked = values(ticked), is_right = values(is_right)");
    int at = 1;
    for (var asked : rows) {
      var ticked = answers.get(asked.question().id());
      insert.setParameter(at++, Uuid7.bytes(attempt.id()));
      insert.setParameter(at++, asked.question().id());
      insert.setParameter(at++, attempt.courseId());
      insert.setParameter(at++, attempt.versionId());
      insert.setParameter(
          at++, ticked.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
      insert.setParameter(
          at++, QuestionType.of(asked.question()).isRight(asked.question(), ticked));
    }
    insert.executeUpdate();
  }

  private static Optional<Attempt> first(List<?> rows) {
    return rows.stream()
        .findFirst()
        .map(
            row -> {
              var c = (Object[]) row;
              return new Attempt(
                  Sql.uuid(c[0]),
                  Sql.number(c[1]),
                  Sql.number(c[2]),
                  Sql.number(c[3]),
                  Sql.text(c[4]),
                  Sql.instant(c[5]),
                  Sql.instant(c[6]),
                  c[7] == null ? null : (int) Sql.number(c[7]),
                  Attempt.Word.valueOf(Sql.text(c[8])));
            });
  }
}
