package id.sinau.people;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The masked NIK of many people at once, for tables that staff take home. The room that asks has
 * made sure of role and area.
 */
@ApplicationScoped
public class MaskedNiks {
  @PersistenceContext EntityManager em;
  @Inject NikSeal seal;

  /** By person; who gave no NIK is missing. */
  public Map<Long, String> of(Collection<Long> people) {
    var found = new HashMap<Long, String>();
    if (people.isEmpty()) {
      return found;
    }
    var places = String.join(", ", Collections.nCopies(people.size(), "?"));
    var query =
        em.createNativeQuery(
            "select id, nik_sealed from person where nik_sealed is not null and id in ("
                + places
                + ")");
    for (Object row : Sql.bind(query, List.copyOf(people)).getResultList()) {
      var c = (Object[]) row;
      long person = Sql.number(c[0]);
      found.put(person, seal.open((byte[]) c[1], person).masked());
    }
    return found;
  }
}
