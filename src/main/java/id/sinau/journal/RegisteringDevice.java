package id.sinau.journal;

import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in learner keeps a profile on the phone in her hand: from now on the server knows her
 * signature, and the phone the key to seal to.
 */
@Stateless
@RolesAllowed(Role.LEARNER)
public class RegisteringDevice {
  private static final int MOST = 40;
  private static final int DEEPEST = 2;
  private static final Set<String> MEMBERS = Set.of("device", "publicKey");
  private static final Set<String> KEY_MEMBERS =
      Set.of("kty", "crv", "x", "y", "ext", "key_ops", "alg", "use");

  @Inject Devices devices;
  @Inject SealingKeys keys;
  @Inject Caller caller;

  /** The device and the server's public key (JWK, RFC 7517) with its {@code kid}. */
  public record Known(UUID device, JsonObject serverKey) {}

  /**
   * @param asked JSON with {@code device}, a UUIDv7, and {@code publicKey}, a JWK on P-256; the
   *     same again gives the same
   * @throws Unreadable when it is anything else
   * @throws DeviceTaken when that device is somebody else's, has another key or was ended
   * @throws TooManyDevices over 40 open ones
   */
  public Known register(byte[] asked) {
    try {
      var json = StrictJson.read(asked, DEEPEST + 1);
      StrictJson.onlyMembers(json, MEMBERS);
      var key = json.getJsonObject("publicKey");
      StrictJson.onlyMembers(key, KEY_MEMBERS);
      var x = Envelope.bytes(key, "x", P256.LENGTH);
      var y = Envelope.bytes(key, "y", P256.LENGTH);
      P256.key(x, y);
      var device = Uuid7.parse(json.getString("device")).orElseThrow(Unreadable::new);
      if (Recording.isStandIn(device)) {
        throw new Unreadable();
      }
      return register(device, x, y);
    } catch (ClassCastException | NullPointerException | GeneralSecurityException other) {
      throw new Unreadable();
    }
  }

  private Known register(UUID id, byte[] x, byte[] y) {
    long person = caller.learner();
    if (devices.find(id).isEmpty()) {
      if (devices.openOf(person) >= MOST) {
        throw new TooManyDevices();
      }
      devices.add(id, person, x, y);
    }
    var device = devices.find(id).orElseThrow();
    if (device.person() != person || device.ended() || !isKey(device.key(), x, y)) {
      throw new DeviceTaken();
    }
    return new Known(id, jwk(keys.current()));
  }

  private static boolean isKey(ECPublicKey key, byte[] x, byte[] y) {
    return Arrays.equals(P256.bytes(key.getW().getAffineX()), x)
        && Arrays.equals(P256.bytes(key.getW().getAffineY()), y);
  }

  private static JsonObject jwk(SealingKeys.Pair pair) {
    var point = pair.open().getW();
    var base64 = Base64.getUrlEncoder().withoutPadding();
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("kty", "EC")
        .add("crv", "P-256")
        .add("x", base64.encodeToString(P256.bytes(point.getAffineX())))
        .add("y", base64.encodeToString(P256.bytes(point.getAffineY())))
        .add("kid", pair.kid())
        .build();
  }
}
