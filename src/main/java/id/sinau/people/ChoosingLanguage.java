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
   * @param language {@code id}, {@code en} or any other that is offered
   */
  public void choose(String language) {
    caller.person().ifPresent(person -> people.get(person).speak(language));
  }
}
