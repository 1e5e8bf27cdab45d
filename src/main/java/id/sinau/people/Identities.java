package id.sinau.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells the rules of other rooms whose document they write. Pages ask a desk that looks at roles.
 */
@ApplicationScoped
public class Identities {
  @Inject People people;

  /**
   * @throws id.sinau.shared.NotFound when there is no such person
   */
  public Identity of(long person) {
    var found = people.get(person);
    return new Identity(found.id(), found.fullName(), found.called(), found.area());
  }
}
