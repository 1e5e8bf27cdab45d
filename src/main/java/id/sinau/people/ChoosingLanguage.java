package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Remembers the language a signed-in person chose, for her messages and her next phone. */
@Stateless
@PermitAll
public class ChoosingLanguage {
  @Inject People people;
  @Inject CurrentCaller caller;

  /**
   * @param language {@code id} or {@code en}
   */
  public void choose(String language) {
    caller.person().ifPresent(person -> people.get(person).speak(language));
  }
}
