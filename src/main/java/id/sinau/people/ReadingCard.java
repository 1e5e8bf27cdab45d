package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the sign-in page whose card was held before the camera: no more than is printed on it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingCard {
  @Inject Cards cards;
  @Inject People people;

  /** What stands on a card in words. */
  public record Printed(Honorific honorific, String called, String account) {}

  /** Empty when the card was taken back or is none of ours. */
  public Optional<Printed> read(String token) {
    return token == null || token.length() != 43
        ? Optional.empty()
        : cards
            .owner(token)
            .map(
                account -> {
                  var told = people.get(account.person()).told();
                  return new Printed(told.honorific(), told.called(), account.name());
                });
  }
}
