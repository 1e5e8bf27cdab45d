package id.sinau.courses.drafts;

import id.sinau.shared.Caller;
import id.sinau.shared.CourseLearners;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** The courses a trainer may write, by title; inspectors see every course. */
@Stateless
@RolesAllowed({Role.TRAINER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CourseList {
  private static final String FROM =
      """
       from (select code from course union select code from course_draft) k
       left join course c on c.code = k.code
       left join course_version v on v.id = c.newest_version
       left join course_draft d on d.code = k.code
       where ?2 or\s"""
          + Authors.OPEN_TO;

  @PersistenceContext EntityManager em;
  @Inject CourseLearners learners;
  @Inject Caller caller;

  public int count() {
    return (int) Sql.number(hers("select count(*)", "").getSingleResult());
  }

  /** A page of the list. */
  public List<CourseRow> page(int first, int size) {
    List<?> rows =
        hers(
                """
                select k.code, coalesce(v.title, json_unquote(json_extract(d.document, '$.title'))) as title, coalesce(v.number, 0),
                  v.published_at, d.changed_by, d.changed_at,
                  not exists (select 1 from course_author o where o.course = k.code), coalesce(c.id, 0)""",
                " order by title, k.code")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var counts = learners.of(rows.stream().map(row -> Sql.number(((Object[]) row)[7])).toList());
    return rows.stream()
        .map(
            row -> {
              var c = (Object[]) row;
              var count = counts.getOrDefault(Sql.number(c[7]), new CourseLearners.Count(0, 0));
              return new CourseRow(
                  Sql.text(c[0]),
                  Sql.text(c[1]),
                  (int) Sql.number(c[2]),
                  Sql.instant(c[3]),
                  Sql.text(c[4]),
                  Sql.instant(c[5]),
                  Sql.flag(c[6]),
                  count.began(),
                  count.completed());
            })
        .toList();
  }

  private Query hers(String select, String order) {
    return em.createNativeQuery(select + FROM + order)
        .setParameter(1, caller.account().orElse(0L))
        .setParameter(2, caller.has(Role.AUDITOR));
  }
}
