package id.sinau.people;

import id.sinau.shared.Dates;
import id.sinau.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * What conditions may know of a person: {@code person.relation}, {@code person.age} in years (by
 * birth year), {@code person.area}, {@code person.abroad}, {@code person.nik} (kept or not).
 */
@ApplicationScoped
public class PersonFacts implements Facts {
  @Inject People people;
  @Inject Clock clock;

  @Override
  public String prefix() {
    return "person";
  }

  @Override
  public Map<String, Object> about(long person) {
    var told = people.get(person).told();
    var facts = new HashMap<String, Object>();
    facts.put("person.relation", told.relation().name());
    facts.put("person.area", told.area().value());
    facts.put("person.abroad", told.abroad());
    facts.put("person.nik", told.hasNik());
    if (told.birthYear() != null) {
      var today = Dates.today(clock);
      facts.put("person.age", (long) today.getYear() - told.birthYear());
    }
    return facts;
  }
}
