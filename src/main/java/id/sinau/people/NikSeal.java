package id.sinau.people;

import id.sinau.shared.Keys;
import id.sinau.shared.Nik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a NIK with AES-256-GCM (NIST SP 800-38D) and a key outside the database. The seal is bound
 * to the person, so that a number copied into another row does not open. A keyed hash
 * (HMAC-SHA-256) finds the same number again without opening any.
 */
@ApplicationScoped
class NikSeal {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  @Inject Keys keys;

  byte[] seal(Nik nik, long person) {
    var nonce = new byte[NONCE];
    CHANCE.nextBytes(nonce);
    var sealed =
        run(Cipher.ENCRYPT_MODE, nonce, nik.value().getBytes(StandardCharsets.US_ASCII), person);
    var kept = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, kept, NONCE, sealed.length);
    return kept;
  }

  Nik open(byte[] kept, long person) {
    var nonce = Arrays.copyOf(kept, NONCE);
    var sealed = Arrays.copyOfRange(kept, NONCE, kept.length);
    return new Nik(
        new String(run(Cipher.DECRYPT_MODE, nonce, sealed, person), StandardCharsets.US_ASCII));
  }

  byte[] hash(Nik nik) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.secret("nik-hash"), "HmacSHA256"));
      return mac.doFinal(nik.value().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, long person) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(keys.secret("nik"), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(("person:" + person).getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
