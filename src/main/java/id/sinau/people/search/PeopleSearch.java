package id.sinau.people.search;

import id.sinau.people.Beginning;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Phone;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds learners of the caller's areas by the beginning of a name, or by the whole account name or
 * phone number.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleSearch {
  /** More would be a list, and a list invites to read on. */
  public static final int MOST = 50;

  private static final int LEAST_LETTERS = 3;
  private static final String SELECT =
      "(select p.id, a.name, p.full_name, p.called, p.honorific, p.area, p.birth_year, a.closed_at is not null"
          + " from person p join account a on a.person_id = p.id where a.kind = 'LEARNER' and ";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;

  /**
   * At most 50 people by full name.
   *
   * @param typed at least three letters or digits
   * @throws TooFewLetters when fewer were typed
   */
  public List<FoundPerson> find(String typed) {
    var text = typed == null ? "" : typed.strip();
    if (text.length() < LEAST_LETTERS) {
      throw new TooFewLetters();
    }
    var areas = areas();
    if (areas.isEmpty()) {
      return List.of();
    }
    var ways =
        new ArrayList<String>(List.of("p.full_name like ?", "p.called like ?", "a.name = ?"));
    var values =
        new ArrayList<String>(
            List.of(
                Beginning.like(text),
                Beginning.like(text),
                text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-")));
    Phone.parse(text)
        .ifPresent(
            phone -> {
              ways.add("p.phone = ?");
              values.add(phone.value());
            });
    return run(ways, values, areas);
  }

  private List<FoundPerson> run(List<String> ways, List<String> values, List<AreaCode> areas) {
    var within = String.join(" or ", areas.stream().map(a -> "p.area like ?").toList());
    var branches = ways.stream().map(w -> SELECT + w + " and (" + within + ") limit " + MOST + ")");
    var query =
        em.createNativeQuery(
            String.join(" union ", branches.toList()) + " order by 3, 1 limit " + MOST);
    int place = 1;
    for (var value : values) {
      query.setParameter(place++, value);
      for (var area : areas) {
        query.setParameter(place++, area.value() + "%");
      }
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(r -> FoundPerson.of((Object[]) r)).toList();
  }

  private List<AreaCode> areas() {
    Set<AreaCode> all = new HashSet<>();
    for (var role : List.of(Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR)) {
      all.addAll(caller.areas(role));
    }
    return List.copyOf(all);
  }
}
