package id.sinau.journal;

import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the event that a device signed; says nothing about whose it is. */
final class SignedEvent {
  private static final Set<String> MEMBERS =
      Set.of("v", "id", "device", "sequence", "kind", "thread", "body", "deviceTime");

  /** A UUID of version 8 (RFC 9562), such as the thread of everything said about a course. */
  private static final Pattern NAMED =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private static final int DEEPEST = 4;
  private static final int LONGEST_BODY = 4000;

  /** What a database can keep; a clock beyond is shown at the edge, never judged. */
  private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private SignedEvent() {}

  /**
   * @param person whom the device belongs to
   * @throws Unreadable when it is not an event of this device in the form of the contract
   */
  static LearningEvent read(byte[] signed, Device device, Instant now) {
    var json = StrictJson.read(signed, DEEPEST);
    StrictJson.onlyMembers(json, MEMBERS);
    try {
      var body = json.getJsonObject("body");
      long sequence = json.getJsonNumber("sequence").longValueExact();
      var kind = json.getString("kind");
      boolean fits =
          json.getInt("v") == 1
              && id(json, "device").equals(device.id())
              && sequence >= 0
              && kind.matches("[A-Z_]{1,30}")
              && body.toString().length() <= LONGEST_BODY;
      if (!fits) {
        throw new Unreadable();
      }
      return new LearningEvent(
          id(json, "id"),
          device.person(),
          device.id(),
          sequence,
          kind,
          json.containsKey("thread") ? thread(json) : null,
          body,
          time(json.getString("deviceTime")),
          now);
    } catch (ClassCastException
        | NullPointerException
        | ArithmeticException
        | DateTimeException other) {
      throw new Unreadable();
    }
  }

  private static UUID id(JsonObject json, String member) {
    return Uuid7.parse(json.getString(member)).orElseThrow(Unreadable::new);
  }

  /** Another event, or a subject that the office has named. */
  private static UUID thread(JsonObject json) {
    var text = json.getString("thread");
    return NAMED.matcher(text).matches() ? UUID.fromString(text) : id(json, "thread");
  }

  private static Instant time(String text) {
    var said = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
    return said.isBefore(EARLIEST) ? EARLIEST : said.isAfter(LATEST) ? LATEST : said;
  }

  /** Whether both say the same act; when the server received it does not matter. */
  static boolean isSame(LearningEvent a, LearningEvent b) {
    return a.person() == b.person()
        && a.device().equals(b.device())
        && a.sequence() == b.sequence()
        && a.kind().equals(b.kind())
        && java.util.Objects.equals(a.thread(), b.thread())
        && a.body().equals(b.body())
        && a.deviceTime().equals(b.deviceTime());
  }
}
