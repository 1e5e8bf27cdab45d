package id.sinau.journal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/** What a real browser's WebCrypto sealed and signed, kept in {@code phone.json}. */
final class AnEnvelope {
  private static final JsonObject KEPT = kept();

  private AnEnvelope() {}

  private static JsonObject kept() {
    try (var file = AnEnvelope.class.getResourceAsStream("phone.json");
        var json = Json.createReader(file)) {
      return json.readObject();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * @param name {@code envelope}, {@code forged}, {@code others} or {@code years}
   */
  static JsonObject json(String name) {
    return KEPT.getJsonObject(name);
  }

  static Envelope sealed(String name) {
    return Envelope.of(json(name));
  }

  /** The canonical bytes of the event in {@code envelope}. */
  static String event() {
    return KEPT.getString("event");
  }

  static Device device(long person) throws GeneralSecurityException {
    var key = KEPT.getJsonObject("publicKey");
    return new Device(
        UUID.fromString(KEPT.getString("device")),
        person,
        P256.key(Envelope.bytes(key, "x", 32), Envelope.bytes(key, "y", 32)),
        false);
  }

  static ECPrivateKey serverKey() throws GeneralSecurityException {
    var bytes = Base64.getDecoder().decode(KEPT.getJsonObject("server").getString("pkcs8"));
    return (ECPrivateKey)
        KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }
}
