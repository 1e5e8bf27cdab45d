package id.sinau.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Somebody signs in with her account name or phone number and her PIN or password. */
@Stateless
@PermitAll
public class SigningIn {
  @Inject People people;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject Cards cards;
  @Inject Secrets secrets;
  @Inject AccountsMeant accounts;
  @Inject Clock clock;

  /**
   * Checks the secret against each account the name or phone may mean and signs in the only one
   * that fits.
   *
   * @param nameOrPhone as typed, at most 60 characters
   * @param secret as typed, at most 200 characters
   * @param networkAddress where the request came from; kept only as a keyed hash
   * @return a sign-in, a choice among people who share phone and PIN, or null when the secret fits
   *     nobody: the failure is then counted
   * @throws TooManyTries when the account must wait at this address
   */
  public Entry signIn(String nameOrPhone, String secret, String networkAddress) {
    return enter(accounts.by(nameOrPhone), secret, networkAddress, null);
  }

  /**
   * The same for whoever holds a printed card: it names the account, her secret opens it.
   *
   * @param card the token that its QR code carries
   * @throws CardEnded when the card was taken back or is none of ours
   */
  public Entry signInByCard(String card, String secret, String networkAddress) {
    var owner = cards.owner(card).orElseThrow(CardEnded::new);
    return enter(List.of(owner), secret, networkAddress, null);
  }

  /**
   * The same after she picked herself among people who share a phone: her secret is checked again.
   */
  public Entry signInAs(long account, String phone, String secret, String networkAddress) {
    return enter(accounts.by(phone), secret, networkAddress, account);
  }

  private Entry enter(List<Account> meant, String secret, String networkAddress, Long picked) {
    var now = clock.instant();
    var address = failures.address(networkAddress);
    var fitting = new ArrayList<Account>();
    for (var account : meant) {
      if (failures.mustWait(account.id(), address, now)) {
        throw new TooManyTries();
      }
      if (secrets.matches(secret, account.secret())
          && (picked == null || picked.equals(account.id()))) {
        fitting.add(account);
      }
    }
    if (meant.isEmpty()) {
      if (failures.mustWait(null, address, now)) {
        throw new TooManyTries();
      }
      secrets.matches(secret, null);
    }
    if (fitting.isEmpty()) {
      meant.forEach(a -> failures.count(a.id(), address, now));
      if (meant.isEmpty()) {
        failures.count(null, address, now);
      }
      return null;
    }
    return fitting.size() == 1 ? begin(fitting.get(0)) : choose(fitting);
  }

  private Entry begin(Account account) {
    var token = Token.fresh();
    signIns.begin(Token.hash(token), account, clock.instant());
    return new Entry(token, account.kind(), List.of());
  }

  private Entry choose(List<Account> fitting) {
    var choices =
        fitting.stream()
            .map(a -> new Entry.Choice(a.id(), people.get(a.person()).called()))
            .toList();
    return new Entry(null, null, choices);
  }
}
