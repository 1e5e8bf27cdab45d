package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.NotFound;
import id.sinau.shared.SecretChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Opens, secures and closes accounts. Has no roles of its own: the desks of this room that call it
 * say who may.
 */
@ApplicationScoped
public class Accounts {
  @Inject People people;
  @Inject Secrets secrets;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject Cards cards;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<SecretChanged> changed;

  /**
   * A member of staff with an account that has no secret yet; the same ticket gives the same
   * account again.
   *
   * @throws NameTaken when the account name belongs to somebody else
   */
  public Registered openForStaff(Registration registration, String name) {
    var earlier = people.registeredBy(registration.ticket());
    if (earlier.isPresent()) {
      var account = people.accountOf(earlier.get().id());
      return new Registered(earlier.get().id(), account.id(), account.name());
    }
    if (people.isTaken(name)) {
      throw new NameTaken();
    }
    var person = people.add(new Person(registration, clock.instant(), caller.name()));
    var account = people.add(new Account(person.id(), name, AccountKind.STAFF));
    return new Registered(person.id(), account.id(), name);
  }

  /**
   * A learner with her account, her consents and, when given, her secret; the same ticket gives the
   * same account again.
   *
   * @param name the account's name, or null for a free one
   * @param secret her PIN, or null when she cannot sign in yet
   */
  public Registered openForLearner(Registration registration, String name, String secret) {
    var earlier = people.registeredBy(registration.ticket());
    if (earlier.isPresent()) {
      var account = people.accountOf(earlier.get().id());
      return new Registered(earlier.get().id(), account.id(), account.name());
    }
    var now = clock.instant();
    var person = people.add(new Person(registration, now, caller.name()));
    var account = new Account(person.id(), name == null ? freeName() : name, AccountKind.LEARNER);
    if (secret != null) {
      account.setSecret(secrets.hash(secret), now);
    }
    people.add(account);
    for (var kind : ConsentKind.values()) {
      boolean given = registration.consents().contains(kind);
      people.allow(person.id(), kind, given, registration.privacyNotice(), now);
    }
    trail.record("people.registered", "person:" + person.id(), null);
    return new Registered(person.id(), account.id(), account.name());
  }

  private String freeName() {
    for (int tries = 0; tries < 8; tries++) {
      var name = AccountNames.propose();
      if (!people.isTaken(name)) {
        return name;
      }
    }
    return AccountNames.proposeLonger();
  }

  /** A new PIN or password; every phone and browser must sign in again with it. */
  public void secure(long account, String secret) {
    var now = clock.instant();
    var owner = people.account(account);
    owner.setSecret(secrets.hash(secret), now);
    signIns.endAllOf(account, "NEW_SECRET", now);
    failures.forget(account);
    changed.fire(new SecretChanged(owner.person()));
  }

  /**
   * A first secret, the same as another account's, without the work of hashing it again: for the
   * demonstration, whose secrets stand on the sign-in page.
   */
  public void secureLike(long account, String other) {
    var like = people.named(other).orElseThrow(NotFound::new);
    people.account(account).setSecret(like.secret(), clock.instant());
  }

  public void close(long account) {
    var now = clock.instant();
    var owner = people.account(account);
    owner.close(now);
    cards.revoke(account, caller.name(), now);
    signIns.endAllOf(account, "CLOSED", now);
    changed.fire(new SecretChanged(owner.person()));
  }
}
