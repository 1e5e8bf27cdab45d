package id.sinau.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may do something, as a small tree over facts (design.md §2.5). It answers with nothing when
 * she may, else with everything that is missing and the next step for each; it never asks a room.
 */
public sealed interface Condition {
  /**
   * What is missing for somebody of whom these facts are known; empty means yes. A fact that is not
   * known counts as "no".
   */
  List<Missing> missing(Map<String, Object> facts);

  /** The names of all facts the condition looks at, to be kept with the decision. */
  Set<String> facts();

  default boolean holds(Map<String, Object> facts) {
    return missing(facts).isEmpty();
  }

  /** All parts must hold; an empty list always holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Missing> missing(Map<String, Object> facts) {
      return parts.stream().flatMap(p -> p.missing(facts).stream()).toList();
    }

    @Override
    public Set<String> facts() {
      return names(parts);
    }
  }

  /** One part must hold; else everything any part misses is named, for each is a way. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a choice of nothing");
      }
    }

    @Override
    public List<Missing> missing(Map<String, Object> facts) {
      return parts.stream().anyMatch(p -> p.holds(facts))
          ? List.of()
          : parts.stream().flatMap(p -> p.missing(facts).stream()).distinct().toList();
    }

    @Override
    public Set<String> facts() {
      return names(parts);
    }
  }

  /** The part must not hold; why says what then stands in the way. */
  record Not(Condition part, Missing why) implements Condition {
    @Override
    public List<Missing> missing(Map<String, Object> facts) {
      return part.holds(facts) ? List.of(why) : List.of();
    }

    @Override
    public Set<String> facts() {
      return part.facts();
    }
  }

  /**
   * Compares one fact.
   *
   * @param fact its name, such as {@code person.age}
   * @param wanted what it is compared with: one value, or several for {@link Comparison#ONE_OF} and
   *     {@link Comparison#WITHIN}
   * @param why what is missing when it does not hold
   */
  record Fact(String fact, Comparison comparison, List<String> wanted, Missing why)
      implements Condition {
    public Fact {
      wanted = List.copyOf(wanted);
    }

    @Override
    public List<Missing> missing(Map<String, Object> facts) {
      var known = facts.get(fact);
      return known != null && comparison.holds(known, wanted) ? List.of() : List.of(why);
    }

    @Override
    public Set<String> facts() {
      return Set.of(fact);
    }
  }

  /** How a fact is compared. */
  enum Comparison {
    IS,
    ONE_OF,
    AT_LEAST,
    LESS_THAN,
    /** The fact is an area code inside one of the wanted areas. */
    WITHIN;

    boolean holds(Object known, List<String> wanted) {
      return switch (this) {
        case IS -> String.valueOf(known).equals(wanted.get(0));
        case ONE_OF -> wanted.contains(String.valueOf(known));
        case AT_LEAST ->
            known instanceof Number n && n.longValue() >= Long.parseLong(wanted.get(0));
        case LESS_THAN ->
            known instanceof Number n && n.longValue() < Long.parseLong(wanted.get(0));
        case WITHIN -> wanted.stream().anyMatch(a -> isWithin(String.valueOf(known), a));
      };
    }

    private static boolean isWithin(String known, String area) {
      return AreaCode.isValid(known) && new AreaCode(area).contains(new AreaCode(known));
    }
  }

  private static Set<String> names(List<Condition> parts) {
    return Stream.of(parts)
        .flatMap(List::stream)
        .flatMap(p -> p.facts().stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
