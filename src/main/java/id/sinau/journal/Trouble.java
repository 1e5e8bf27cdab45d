package id.sinau.journal;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A learning event whose consequences are missing, as staff see it.
 *
 * @param kind what the learner did, by the name of its {@link id.sinau.shared.EventKind}
 * @param reason the refusal's short name when it did not fit, else the failure's own words or null
 * @param since when it arrived
 * @param tries how often its consequences were tried; 1 for what did not fit
 */
public record Trouble(
    UUID event,
    State state,
    long person,
    String fullName,
    AreaCode area,
    String kind,
    String reason,
    Instant since,
    long tries)
    implements Serializable {
  /** What is wrong with an event. */
  public enum State {
    /** It contradicts what the server knows; it was set apart whole. */
    UNFIT,
    /** It is kept, but writing its consequences failed; it is tried again each minute. */
    FAILED,
    /** It has long waited for an earlier event of the same device. */
    WAITS
  }
}
