package id.sinau.privacy;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A learner asks that her data be erased; an officer of her area answers (UU 27/2022 Art. 8). */
@Stateless
@RolesAllowed(Role.LEARNER)
public class AskingErasure {
  private static final int LONGEST = 500;

  @Inject Erasures erasures;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * Where her last request stands.
   *
   * @param answeredAt null while it waits
   * @param why the officer's words, null while it waits
   */
  public record View(Instant askedAt, Instant answeredAt, boolean erased, String why)
      implements Serializable {}

  /**
   * Asks, unless a request waits already.
   *
   * @param words why she asks, cut at 500 characters; null when she says nothing
   */
  public void ask(UUID ticket, String words) {
    if (last().filter(r -> r.answeredAt() == null).isPresent()) {
      return;
    }
    var kept = words != null && words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    erasures.add(ticket, caller.learner(), kept, clock.instant());
    trail.record("privacy.erasureAsked", "person:" + caller.learner(), null);
  }

  /** Her newest request; empty when she never asked. */
  public Optional<View> last() {
    return erasures.last(caller.learner());
  }
}
