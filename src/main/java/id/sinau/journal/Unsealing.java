package id.sinau.journal;

import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

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
    return open(envelope, now, new Batch());
  }

  /** What was looked up and worked out for earlier envelopes that came together with this one. */
  static final class Batch {
    private final Map<UUID, Optional<Device>> devices = new HashMap<>();
    private final Map<List<ByteBuffer>, SecretKeySpec> opening = new HashMap<>();

    Optional<Device> device(UUID id) {
      return devices.getOrDefault(id, Optional.empty());
    }
  }

  Opened open(Envelope envelope, Instant now, Batch batch) throws BrokenSeal {
    var device =
        batch
            .devices
            .computeIfAbsent(envelope.device(), devices::find)
            .orElseThrow(() -> new BrokenSeal("unknown-device"));
    var plain = envelope.open(opening(envelope, batch));
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

  /** Agreeing on a key costs more than all the rest; a page's envelopes share theirs. */
  private SecretKeySpec opening(Envelope envelope, Batch batch) throws BrokenSeal {
    var pair = keys.find(envelope.kid()).orElseThrow(() -> new BrokenSeal("unknown-key"));
    var name =
        List.of(
            ByteBuffer.wrap(envelope.kid().getBytes(StandardCharsets.UTF_8)),
            ByteBuffer.wrap(envelope.x()),
            ByteBuffer.wrap(envelope.y()));
    var known = batch.opening.get(name);
    if (known == null) {
      known = envelope.key(pair.secret());
      batch.opening.put(name, known);
    }
    return known;
  }
}
