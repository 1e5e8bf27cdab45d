package id.sinau.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Gathers from every room what a condition wants to know of a person. */
@ApplicationScoped
public class KnownFacts {
  @Inject @Any Instance<Facts> rooms;

  /**
   * The named facts that are known now, sorted by name. Only rooms that answer for one of the names
   * are asked; a name nobody knows is missing.
   */
  public Map<String, Object> about(long person, Collection<String> names) {
    var known = new TreeMap<String, Object>();
    for (var room : rooms) {
      if (names.stream().anyMatch(n -> n.startsWith(room.prefix() + "."))) {
        room.about(person)
            .forEach(
                (name, value) -> {
                  if (names.contains(name)) {
                    known.put(name, value);
                  }
                });
      }
    }
    return known;
  }
}
