package id.sinau.courses.drafts;

import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Who may write which course. A course without authors, or whose authors have all left, is open to
 * every trainer; to anybody else's course the answer is that there is none.
 */
@ApplicationScoped
public class Authors {
  /** True for a course, named by {@code k.code}, that the account {@code ?1} may write. */
  static final String OPEN_TO =
      """
      (exists (select 1 from course_author o where o.course = k.code and o.account_id = ?1)
        or not exists (select 1 from course_author o join account a on a.id = o.account_id
          where o.course = k.code and a.closed_at is null))""";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Passes where the caller may write the course.
   *
   * @throws NotFound where there is no such course for her
   */
  public void check(String code) {
    if (!mayWrite(code)) {
      throw new NotFound();
    }
  }

  /** Whether the caller may write the course. */
  boolean mayWrite(String code) {
    return count(code, false) > 0;
  }

  /**
   * Passes where the caller may look at the course; inspectors may look at every one.
   *
   * @throws NotFound where there is no such course for her
   */
  public void checkReading(String code) {
    if (count(code, caller.has(Role.AUDITOR)) == 0) {
      throw new NotFound();
    }
  }

  private long count(String code, boolean everything) {
    return Sql.number(
        em.createNativeQuery(
                """
                select count(*) from (select code from course where code = ?2
                  union select code from course_draft where code = ?2) k where ?3 or\s"""
                    + OPEN_TO)
            .setParameter(1, caller.account().orElse(0L))
            .setParameter(2, code)
            .setParameter(3, everything)
            .getSingleResult());
  }

  /** Whether anybody's course or draft has this code. */
  boolean isTaken(String code) {
    return Sql.number(
            em.createNativeQuery(
                    """
                    select (select count(*) from course where code = ?1) + (select count(*) from course_draft where code = ?1)
                      + (select count(*) from course_author where course = ?1)""")
                .setParameter(1, code)
                .getSingleResult())
        > 0;
  }

  /** The caller becomes an author. */
  void sign(String code) {
    em.createNativeQuery(
            "insert into course_author (course, account_id, added_at, added_by) values (?, ?, ?, ?) on duplicate key update course = course")
        .setParameter(1, code)
        .setParameter(2, caller.account().orElseThrow(NotFound::new))
        .setParameter(3, Sql.column(clock.instant()))
        .setParameter(4, caller.name())
        .executeUpdate();
  }

  /**
   * A trainer more.
   *
   * @throws TrainerUnknown where no trainer of today has that account name
   */
  void share(String code, String account) {
    int shared =
        em.createNativeQuery(
                """
                insert into course_author (course, account_id, added_at, added_by)
                select ?1, a.id, ?2, ?3 from account a where a.name = ?4 and a.closed_at is null and exists (
                  select 1 from role_grant g where g.account_id = a.id and g.role = 'TRAINER' and g.ended_at is null
                    and (g.until_at is null or g.until_at > ?2))
                on duplicate key update added_by = course_author.added_by""")
            .setParameter(1, code)
            .setParameter(2, Sql.column(clock.instant()))
            .setParameter(3, caller.name())
            .setParameter(4, account)
            .executeUpdate();
    if (shared == 0 && !names(code).contains(account)) {
      throw new TrainerUnknown();
    }
  }

  /** The account names of the authors, the first one first; empty for a course of all trainers. */
  List<String> names(String code) {
    List<?> names =
        em.createNativeQuery(
                "select a.name from course_author o join account a on a.id = o.account_id where o.course = ? order by o.added_at, a.name")
            .setParameter(1, code)
            .getResultList();
    return names.stream().map(Sql::text).toList();
  }
}
