package id.sinau.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.sinau.shared.Uuid7;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A phone of a test: makes events, signs and seals them as the script does. */
public final class APhone {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  public final UUID device = Uuid7.at(Instant.now());
  private final KeyPair keys = pair();
  private KeyPair page = pair();
  private SealingKeys.Pair server;
  private int sequence;

  /** What it sends to register itself. */
  public byte[] registration() {
    return Json.createObjectBuilder()
        .add("device", device.toString())
        .add("publicKey", jwk((ECPublicKey) keys.getPublic()))
        .build()
        .toString()
        .getBytes(UTF_8);
  }

  /** Its page is loaded anew; until then everything is sealed with the same key. */
  APhone turnsThePage() {
    page = pair();
    return this;
  }

  void sealsTo(SealingKeys.Pair key) {
    server = key;
  }

  JsonObject event(String kind, UUID thread, JsonObject body) {
    return event(Uuid7.at(Instant.now()), kind, thread, body);
  }

  JsonObject event(UUID id, String kind, UUID thread, JsonObject body) {
    JsonObjectBuilder made = Json.createObjectBuilder().add("body", body);
    made.add("device", device.toString()).add("deviceTime", "2026-11-24T01:02:03.004Z");
    made.add("id", id.toString()).add("kind", kind).add("sequence", sequence++);
    if (thread != null) {
      made.add("thread", thread.toString());
    }
    return made.add("v", 1).build();
  }

  JsonObject seal(JsonObject event) {
    return seal(event, keys);
  }

  /** Seals what another key signed. */
  JsonObject forge(JsonObject event) {
    return seal(event, pair());
  }

  private JsonObject seal(JsonObject event, KeyPair signer) {
    try {
      var bytes = event.toString().getBytes(UTF_8);
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(signer.getPrivate());
      signature.update(bytes);
      var plain =
          Json.createObjectBuilder()
              .add("event", BASE64.encodeToString(bytes))
              .add("sig", BASE64.encodeToString(signature.sign()))
              .build()
              .toString()
              .getBytes(UTF_8);
      var iv = new byte[12];
      new SecureRandom().nextBytes(iv);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key(page), new GCMParameterSpec(128, iv));
      cipher.updateAAD((server.kid() + "." + device).getBytes(UTF_8));
      return Json.createObjectBuilder()
          .add("v", 1)
          .add("kid", server.kid())
          .add("device", device.toString())
          .add("epk", jwk((ECPublicKey) page.getPublic()))
          .add("iv", BASE64.encodeToString(iv))
          .add("ct", BASE64.encodeToString(cipher.doFinal(plain)))
          .build();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SecretKeySpec key(KeyPair once) throws GeneralSecurityException {
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(once.getPrivate());
    agreement.doPhase(server.open(), true);
    var extracted = hmac(new byte[32], agreement.generateSecret());
    return new SecretKeySpec(hmac(extracted, "sinau-event-v1\u0001".getBytes(UTF_8)), "AES");
  }

  private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  /** The body of a hand-in. */
  static byte[] batch(List<? extends JsonValue> envelopes) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    envelopes.forEach(all::add);
    return Json.createObjectBuilder().add("envelopes", all).build().toString().getBytes(UTF_8);
  }

  private static JsonObject jwk(ECPublicKey key) {
    return Json.createObjectBuilder()
        .add("kty", "EC")
        .add("crv", "P-256")
        .add("x", BASE64.encodeToString(P256.bytes(key.getW().getAffineX())))
        .add("y", BASE64.encodeToString(P256.bytes(key.getW().getAffineY())))
        .build();
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(P256.CURVE);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
