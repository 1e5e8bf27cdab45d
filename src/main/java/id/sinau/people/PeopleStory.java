package id.sinau.people;

import id.sinau.shared.LifeStory;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The room's lines in a person's story: how she came, and what she allowed or took back. */
@ApplicationScoped
class PeopleStory implements LifeStory {
  @Inject People people;
  @PersistenceContext EntityManager em;

  @Override
  public List<Line> of(long person, int most) {
    var lines = new ArrayList<Line>();
    var came = people.get(person);
    boolean alone = "visitor".equals(came.registeredBy());
    lines.add(
        new Line(
            came.registeredAt(),
            alone ? "people.story.registered" : "people.story.registeredBy",
            alone ? List.of() : List.of(came.registeredBy()),
            null,
            null));
    List<?> rows =
        em.createNativeQuery(
                """
                select c.kind, c.given, c.at from consent c join person p on p.id = c.person_id
                where c.person_id = ? and c.at > p.registered_at order by c.id desc limit ?""")
            .setParameter(1, person)
            .setParameter(2, most)
            .getResultList();
    for (Object row : rows) {
      var c = (Object[]) row;
      var key = "people.story." + (Sql.flag(c[1]) ? "allowed." : "refused.") + Sql.text(c[0]);
      lines.add(new Line(Sql.instant(c[2]), key, List.of(), null, null));
    }
    return lines;
  }
}
