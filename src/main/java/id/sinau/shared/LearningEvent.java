package id.sinau.shared;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a learner did, as her device wrote it down.
 *
 * @param id UUIDv7 made on the device; the same id is the same act
 * @param sequence counts up on one device; with the device it orders the events of a thread
 * @param kind names the {@link EventKind} that knows what follows
 * @param thread what the event belongs to, such as an attempt; null when it stands alone
 * @param deviceTime what the device's clock said: shown, never judged
 * @param receivedAt when the server took it
 */
public record LearningEvent(
    UUID id,
    long person,
    UUID device,
    long sequence,
    String kind,
    UUID thread,
    JsonObject body,
    Instant deviceTime,
    Instant receivedAt) {}
