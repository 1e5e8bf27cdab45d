package id.sinau.quizzes;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Adds up the answers of the newest finished attempts of a quiz. So many are enough for every
 * number a trainer reads, and the question costs the same when there are millions: two index ranges
 * (ix_attempt_quiz, then the key of given_answer), nothing kept beside the answers themselves, so
 * that marking an attempt again changes nothing else.
 */
@ApplicationScoped
class Tallies {
  /** The newest attempts that are counted. */
  static final int MOST = 4000;

  private static final String FIRST =
      """
      and not exists (select 1 from attempt b where b.person_id = a.person_id and b.course_id = a.course_id and b.quiz = a.quiz
         and b.finished_at is not null and (b.begun_at < a.begun_at or (b.begun_at = a.begun_at and b.id < a.id)))\s""";

  @PersistenceContext EntityManager em;

  /**
   * @param first only each person's first attempt
   */
  List<Tally> of(long course, String quiz, boolean first) {
    List<?> rows =
        em.createNativeQuery(
                """
                select g.question, g.version_id, g.ticked, g.is_right, count(*),
                  sum(coalesce((f.right_count - g.is_right) / nullif(f.total - 1, 0), 0)),
                  sum(pow(coalesce((f.right_count - g.is_right) / nullif(f.total - 1, 0), 0), 2))
                from (select a.id, a.right_count, a.total from attempt a
                    where a.course_id = ? and a.quiz = ? and a.finished_at is not null\s"""
                    + (first ? FIRST : "")
                    + """
                     order by a.finished_at desc limit ?) f
                join given_answer g on g.attempt_id = f.id
                group by g.question, g.version_id, g.ticked, g.is_right""")
            .setParameter(1, course)
            .setParameter(2, quiz)
            .setParameter(3, MOST)
            .getResultList();
    return rows.stream()
        .map(
            row -> {
              var c = (Object[]) row;
              return new Tally(
                  Sql.text(c[0]),
                  Sql.number(c[1]),
                  Sql.text(c[2]),
                  Sql.flag(c[3]),
                  Sql.number(c[4]),
                  ((Number) c[5]).doubleValue(),
                  ((Number) c[6]).doubleValue());
            })
        .toList();
  }

  /** How many attempts that were, at most {@link #MOST}. */
  long attempts(long course, String quiz, boolean first) {
    return Sql.number(
        em.createNativeQuery(
                "select count(*) from (select a.id from attempt a where a.course_id = ? and a.quiz = ? and a.finished_at is not null "
                    + (first ? FIRST : "")
                    + " order by a.finished_at desc limit ?) f")
            .setParameter(1, course)
            .setParameter(2, quiz)
            .setParameter(3, MOST)
            .getSingleResult());
  }
}
