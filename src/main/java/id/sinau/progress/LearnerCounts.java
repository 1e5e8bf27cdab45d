package id.sinau.progress;

import id.sinau.shared.CourseLearners;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the people of each course from the rows of their progress. */
@ApplicationScoped
class LearnerCounts implements CourseLearners {
  @PersistenceContext EntityManager em;

  @Override
  public Map<Long, Count> of(Collection<Long> courses) {
    var found = new HashMap<Long, Count>();
    if (courses.isEmpty()) {
      return found;
    }
    var ids = courses.stream().map(String::valueOf).collect(Collectors.joining(","));
    for (Object row :
        em.createNativeQuery(
                "select course_id, count(*), count(completed_at) from course_progress where course_id in ("
                    + ids
                    + ") group by course_id")
            .getResultList()) {
      var c = (Object[]) row;
      found.put(Sql.number(c[0]), new Count(Sql.number(c[1]), Sql.number(c[2])));
    }
    return found;
  }
}
