package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Somebody registers herself. Sending the last page twice gives the same account twice. */
@Stateless
@PermitAll
public class Registering {
  @Inject People people;
  @Inject Secrets secrets;
  @Inject Clock clock;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * Makes the person, her account and her consents.
   *
   * @param pin six digits
   * @throws WeakPin when the PIN is not six digits or everybody's first guess
   */
  public Registered register(Registration registration, String pin) {
    Pin.check(pin, registration.birthYear());
    var earlier = people.registeredBy(registration.ticket());
    if (earlier.isPresent()) {
      var account = people.accountOf(earlier.get().id());
      return new Registered(earlier.get().id(), account.id(), account.name());
    }
    var now = clock.instant();
    var person = people.add(new Person(registration, now, caller.name()));
    var account = new Account(person.id(), freeName(), AccountKind.LEARNER);
    account.setSecret(secrets.hash(pin), now);
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
}
