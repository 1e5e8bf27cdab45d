package id.sinau.certificates;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) as the JDK offers it, with a key pair that follows from a seed. */
final class Signature25519 {
  private static final String NAME = "Ed25519";

  private Signature25519() {}

  /**
   * The pair whose private key is the seed itself (RFC 8032 §5.1.5). The JDK has no public way from
   * a private key to its public one, but its generator takes the 32 bytes from the chance it is
   * given; a pair that does not fit together is refused rather than used.
   *
   * @param seed 32 bytes
   */
  static KeyPair pair(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance(NAME);
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      var pair = generator.generateKeyPair();
      if (!holds(pair.getPublic(), seed, sign(pair, seed))) {
        throw new IllegalStateException("key pair does not fit together");
      }
      return pair;
    } catch (GeneralSecurityException everyJava17HasIt) {
      throw new IllegalStateException(everyJava17HasIt);
    }
  }

  static byte[] sign(KeyPair pair, byte[] text) {
    try {
      var signature = Signature.getInstance(NAME);
      signature.initSign(pair.getPrivate());
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException everyJava17HasIt) {
      throw new IllegalStateException(everyJava17HasIt);
    }
  }

  /** Whether this key's owner signed exactly these bytes. */
  static boolean holds(PublicKey key, byte[] text, byte[] signed) {
    try {
      var signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  /**
   * @param encoded SubjectPublicKeyInfo (RFC 8410)
   */
  static PublicKey publicKey(byte[] encoded) {
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  /** A key's short name: the first 16 hex digits of its SHA-256. */
  static String id(PublicKey key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Given(byte[] seed) {
      if (seed.length != 32) {
        throw new IllegalArgumentException("a seed has 32 bytes");
      }
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
