package id.sinau.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.sinau.shared.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/**
 * Hashes PINs and passwords with Argon2id (RFC 9106) and a pepper from the secret folder: a 6-digit
 * PIN alone would fall in hours after a leak. Memory 19 MiB, 2 passes: the OWASP minimum, since a
 * village class signs in together on a small server.
 */
@ApplicationScoped
class Secrets {
  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  @Inject Keys keys;

  String hash(String secret) {
    return Password.hash(secret).addPepper(pepper()).addRandomSalt(16).with(FUNCTION).getResult();
  }

  /**
   * Takes as long for an account without a secret as for one with, so that time betrays no names.
   */
  boolean matches(String secret, String hashed) {
    if (hashed == null) {
      hash(secret);
      return false;
    }
    return Password.check(secret, hashed)
        .addPepper(pepper())
        .with(Argon2Function.getInstanceFromHash(hashed));
  }

  private String pepper() {
    return HexFormat.of().formatHex(keys.secret("secret-pepper"));
  }
}
