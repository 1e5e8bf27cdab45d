package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Finds who a cookie belongs to: one query, on every request that is not a picture. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Recognising {
  @Inject SignIns signIns;
  @Inject Clock clock;

  /**
   * @param token the cookie's value; anything else than our own form finds nobody
   */
  public Optional<SignedIn> owner(String token) {
    return token == null || token.length() != 43
        ? Optional.empty()
        : signIns.find(Token.hash(token), clock.instant());
  }
}
