package id.sinau.people;

import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whose data the caller may touch: her own, and those of the people in an area she answers for.
 * Everybody else is not found, as if she did not exist.
 */
@ApplicationScoped
class Reach {
  @Inject People people;
  @Inject Caller caller;

  /**
   * The learner, if she lives in an area for which the caller holds one of the roles. Staff are
   * nobody's area: only administrators touch their accounts.
   */
  Person inArea(long person, String... roles) {
    var found = people.get(person);
    if (people.accountOf(person).kind() != AccountKind.LEARNER) {
      throw new NotFound();
    }
    // No account behind a desk with roles is the programme itself (Role.SYSTEM).
    if (caller.account().isEmpty() || holds(found, roles)) {
      return found;
    }
    throw new NotFound();
  }

  /** The same, or the caller herself. */
  Person ownOrInArea(long person, String... roles) {
    boolean own = caller.person().filter(p -> p == person).isPresent();
    return own ? people.get(person) : inArea(person, roles);
  }

  private boolean holds(Person person, String... roles) {
    for (var role : roles) {
      if (caller.areas(role).stream().anyMatch(a -> a.contains(person.area()))) {
        return true;
      }
    }
    return false;
  }
}
