package id.sinau.journal;

import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Opens envelopes and makes sure whose they are. The person is the device's, never the one who
 * passes it on; the signature, never the seal, says that it is hers.
 */
@ApplicationScoped
class Unsealing {
  private static final Set<String> MEMBERS = Set.of("event", "sig");
  private static final int SIGNATURE = 64;

  @Inject Devices devices;
  @Inject SealingKeys keys;

  /** An event that is the device owner's own. */
  record Opened(LearningEvent event, Device device, Envelope envelope) {}

  Opened open(Envelope envelope, Instant now) throws BrokenSeal {
    return open(envelope, now, new HashMap<>());
  }

  /**
   * @param seen devices that were looked up before, for a batch
   */
  Opened open(Envelope envelope, Instant now, Map<UUID, Optional<Device>> seen) throws BrokenSeal {
    var device =
        seen.computeIfAbsent(envelope.device(), devices::find)
            .orElseThrow(() -> new BrokenSeal("unknown-device"));
    var pair = keys.find(envelope.kid()).orElseThrow(() -> new BrokenSeal("unknown-key"));
    var plain = envelope.open(pair.secret());
    try {
      var letter = StrictJson.read(plain, 1);
      StrictJson.onlyMembers(letter, MEMBERS);
      var signed = Envelope.bytes(letter, "event", 0);
      if (!P256.isSignedBy(device.key(), signed, Envelope.bytes(letter, "sig", SIGNATURE))) {
        throw new BrokenSeal("bad-signature");
      }
      return new Opened(SignedEvent.read(signed, device, now), device, envelope);
    } catch (Unreadable | ClassCastException | NullPointerException other) {
      throw new BrokenSeal("unreadable-event");
    }
  }
}
