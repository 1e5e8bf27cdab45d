package id.sinau.journal;

import id.sinau.shared.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * Anybody hands in sealed events, her own or another's: nobody needs to be signed in, because only
 * the signatures inside say whose they are.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandingIn {
  public static final int MOST_BYTES = 1_000_000;
  public static final int MOST_EVENTS = 500;
  private static final int DEEPEST = 4;

  @Inject TakingEnvelopes taking;
  @Inject Receipts receipts;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * A receipt.
   *
   * @param receipt its code as people see it
   */
  public record HandedIn(String receipt, Instant at, Taken taken) {}

  /**
   * Takes what it can. After this returned, everything but what is REFUSED is on disk.
   *
   * @param body UTF-8 JSON, {@code {"envelopes": […]}}
   * @throws Unreadable when it is no hand-in; then nothing was taken
   * @throws TooMuchAtOnce over 500 envelopes or 1 MB; then nothing was taken
   */
  public HandedIn handIn(byte[] body, Via via) {
    if (body.length > MOST_BYTES) {
      throw new TooMuchAtOnce(MOST_EVENTS);
    }
    var json = StrictJson.read(body, DEEPEST);
    StrictJson.onlyMembers(json, Set.of("envelopes"));
    if (!(json.get("envelopes") instanceof jakarta.json.JsonArray envelopes)) {
      throw new Unreadable();
    }
    if (envelopes.size() > MOST_EVENTS) {
      throw new TooMuchAtOnce(MOST_EVENTS);
    }
    var taken = taking.take(envelopes);
    var now = clock.instant();
    var code = receipts.add(taken, via, caller.account().orElse(null), now);
    return new HandedIn(ReceiptCode.shown(code), now, taken);
  }
}
