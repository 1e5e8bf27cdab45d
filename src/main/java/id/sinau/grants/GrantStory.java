package id.sinau.grants;

import id.sinau.shared.LifeStory;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Each step of a person's applications and objections, in her story. */
@ApplicationScoped
public class GrantStory implements LifeStory {
  @PersistenceContext EntityManager em;

  @Override
  public List<Line> of(long person, int most) {
    List<?> rows =
        em.createNativeQuery(
                """
                select s.at, s.to_stage, p.name, s.by_called, s.why, a.code from application_step s
                join application a on a.id = s.application_id join programme p on p.id = a.programme_id
                where a.person_id = ?
                union all select o.at, 'objected', p.name, a.full_name, o.words, a.code from objection o
                join application a on a.id = o.application_id join programme p on p.id = a.programme_id
                where a.person_id = ?
                union all select w.at, 'answered', p.name, w.by_called, w.words, a.code from objection_answer w
                join objection o on o.id = w.objection_id
                join application a on a.id = o.application_id join programme p on p.id = a.programme_id
                where a.person_id = ?
                union all select d.at, if(d.accepted, 'accepted', 'rejected'), p.name, d.by_called, d.words, a.code
                from objection_decision d join objection o on o.id = d.objection_id
                join application a on a.id = o.application_id join programme p on p.id = a.programme_id
                where a.person_id = ?
                order by 1 desc""")
            .setParameter(1, person)
            .setParameter(2, person)
            .setParameter(3, person)
            .setParameter(4, person)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static Line line(Object[] c) {
    return new Line(
        Sql.instant(c[0]),
        "grants.story." + Sql.text(c[1]),
        List.of(Sql.text(c[2]), Sql.text(c[3])),
        Sql.text(c[4]),
        "/staff/grants/application?code=" + Sql.text(c[5]));
  }
}
