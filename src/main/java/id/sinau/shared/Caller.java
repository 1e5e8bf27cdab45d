package id.sinau.shared;

import java.util.Optional;
import java.util.Set;

/** Who acts now. Injected where it is needed; rooms never ask the servlet or the container. */
public interface Caller {
  /** The account's name for rows that say who did it; {@code system} when nobody signed in. */
  String name();

  /** The account's id, empty for visitors and the system. */
  Optional<Long> account();

  /** The person behind the account, empty for visitors, the system and staff who are no learner. */
  Optional<Long> person();

  /** How she is called on pages, without honorific; empty for visitors and the system. */
  Optional<String> called();

  /**
   * The role's areas now in force: empty when the role is not held; a TRAINER or ADMIN holds the
   * district.
   */
  Set<AreaCode> areas(String role);

  boolean has(String role);

  /**
   * The person's id or, for somebody not signed in as a learner, a refusal that leads to the
   * sign-in page.
   */
  default long learner() {
    return person().orElseThrow(NotSignedIn::new);
  }
}
