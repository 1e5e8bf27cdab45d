package id.sinau.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One sealed event as it travels: ECDH on P-256 with a key that a page made for what it writes,
 * HKDF-SHA-256 (RFC 5869), AES-256-GCM. Whoever passes it on can neither read nor change it.
 *
 * @param json as it arrived, for the quarantine
 */
record Envelope(
    String kid, UUID device, byte[] x, byte[] y, byte[] iv, byte[] sealed, JsonObject json) {
  private static final Set<String> MEMBERS = Set.of("v", "kid", "device", "epk", "iv", "ct");
  private static final Set<String> KEY_MEMBERS = Set.of("kty", "crv", "x", "y");
  private static final byte[] INFO = "sinau-event-v1".getBytes(StandardCharsets.UTF_8);
  private static final int TAG_BITS = 128;
  private static final int LONGEST = 16_384;

  /**
   * @throws Unreadable when it has not exactly the members of the contract, each of its kind
   */
  static Envelope of(JsonValue value) {
    try {
      var json = value.asJsonObject();
      var key = json.getJsonObject("epk");
      StrictJson.onlyMembers(json, MEMBERS);
      StrictJson.onlyMembers(key, KEY_MEMBERS);
      if (json.getInt("v") != 1 || !"P-256".equals(key.getString("crv"))) {
        throw new Unreadable();
      }
      return new Envelope(
          json.getString("kid"),
          id.sinau.shared.Uuid7.parse(json.getString("device")).orElseThrow(Unreadable::new),
          bytes(key, "x", P256.LENGTH),
          bytes(key, "y", P256.LENGTH),
          bytes(json, "iv", 12),
          bytes(json, "ct", 0),
          json);
    } catch (ClassCastException | NullPointerException | IllegalArgumentException other) {
      throw new Unreadable();
    }
  }

  /**
   * A member in base64url.
   *
   * @param exactly how many bytes, or 0 for up to {@value #LONGEST} characters
   */
  static byte[] bytes(JsonObject json, String member, int exactly) {
    var text = ((JsonString) json.get(member)).getString();
    if (text.length() > LONGEST) {
      throw new Unreadable();
    }
    try {
      var read = Base64.getUrlDecoder().decode(text);
      if (exactly > 0 && read.length != exactly) {
        throw new Unreadable();
      }
      return read;
    } catch (IllegalArgumentException notBase64) {
      throw new Unreadable();
    }
  }

  /**
   * What lay in it.
   *
   * @throws BrokenSeal when it was sealed to another key or changed on the way
   */
  byte[] open(ECPrivateKey secret) throws BrokenSeal {
    return open(key(secret));
  }

  /**
   * The key that opens it, and every other that was sealed from the same page: those share {@code
   * epk}.
   *
   * @throws BrokenSeal when what it says of its key is no point of the curve
   */
  SecretKeySpec key(ECPrivateKey secret) throws BrokenSeal {
    try {
      var agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(secret);
      agreement.doPhase(P256.key(x, y), true);
      return new SecretKeySpec(derive(agreement.generateSecret()), "AES");
    } catch (GeneralSecurityException broken) {
      throw new BrokenSeal("broken-seal");
    }
  }

  /**
   * What lay in it.
   *
   * @param key as {@link #key} made it
   * @throws BrokenSeal as {@link #open(ECPrivateKey)}
   */
  byte[] open(SecretKeySpec key) throws BrokenSeal {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD((kid + "." + device).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(sealed);
    } catch (GeneralSecurityException broken) {
      throw new BrokenSeal("broken-seal");
    }
  }

  private static byte[] derive(byte[] shared) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
    mac.init(new SecretKeySpec(mac.doFinal(shared), "HmacSHA256"));
    mac.update(INFO);
    return mac.doFinal(new byte[] {1});
  }

  /** Names this very envelope, however often it arrives. */
  UUID fingerprint() {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(json.toString().getBytes(StandardCharsets.UTF_8));
      return id.sinau.shared.Uuid7.fromBytes(marked(Arrays.copyOf(hash, 16)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Version 7, as every id in addresses; its time means nothing. */
  private static byte[] marked(byte[] id) {
    id[6] = (byte) ((id[6] & 0x0f) | 0x70);
    id[8] = (byte) ((id[8] & 0x3f) | 0x80);
    return id;
  }
}
