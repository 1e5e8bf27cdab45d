package id.sinau.people;

import id.sinau.shared.Keys;
import id.sinau.shared.Phone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody signs in with her account name or phone number and her PIN or password. */
@Stateless
@PermitAll
public class SigningIn {
  @Inject People people;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject Secrets secrets;
  @Inject Keys keys;
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
    return enter(nameOrPhone, secret, networkAddress, null);
  }

  /**
   * The same after she picked herself among people who share a phone: her secret is checked again.
   */
  public Entry signInAs(long account, String phone, String secret, String networkAddress) {
    return enter(phone, secret, networkAddress, account);
  }

  private Entry enter(String nameOrPhone, String secret, String networkAddress, Long picked) {
    var now = clock.instant();
    var address = hashed(networkAddress);
    var meant = meant(nameOrPhone);
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

  private List<Account> meant(String nameOrPhone) {
    var typed = nameOrPhone.strip().toLowerCase(Locale.ROOT);
    // A name typed with a blank or without its dash still means the same account.
    var named = people.named(typed.replaceAll("[\\s_]+", "-"));
    if (named.isEmpty()) {
      named = people.named(typed.replaceAll("^([a-z]+)(\\d+)$", "$1-$2"));
    }
    return named
        .map(List::of)
        .orElseGet(() -> Phone.parse(typed).map(p -> people.behind(p.value())).orElse(List.of()));
  }

  private byte[] hashed(String networkAddress) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(keys.secret("network-address"));
      return sha.digest(networkAddress.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
