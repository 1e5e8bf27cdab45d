package id.sinau.journal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/**
 * The curve P-256 (FIPS 186-4 D.1.2.3), the only one that every browser we promise knows, and
 * signatures on it as WebCrypto writes them: r and s, 32 bytes each.
 */
final class P256 {
  static final int LENGTH = 32;
  static final ECParameterSpec CURVE = curve();
  private static final BigInteger P = ((ECFieldFp) CURVE.getCurve().getField()).getP();

  private P256() {}

  private static ECParameterSpec curve() {
    try {
      var parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * The key with these coordinates.
   *
   * @throws GeneralSecurityException when the point does not lie on the curve: a point beside it
   *     would let a sender learn the server's private key bit by bit
   */
  static ECPublicKey key(byte[] x, byte[] y) throws GeneralSecurityException {
    var px = new BigInteger(1, x);
    var py = new BigInteger(1, y);
    var right =
        px.pow(3).add(CURVE.getCurve().getA().multiply(px)).add(CURVE.getCurve().getB()).mod(P);
    boolean on = px.compareTo(P) < 0 && py.compareTo(P) < 0 && py.multiply(py).mod(P).equals(right);
    if (!on) {
      throw new GeneralSecurityException("not on the curve");
    }
    var spec = new ECPublicKeySpec(new ECPoint(px, py), CURVE);
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
  }

  /** A coordinate in 32 bytes. */
  static byte[] bytes(BigInteger coordinate) {
    var raw = coordinate.toByteArray();
    var padded = new byte[LENGTH];
    int length = Math.min(raw.length, LENGTH);
    System.arraycopy(raw, raw.length - length, padded, LENGTH - length, length);
    return padded;
  }

  static boolean isSignedBy(ECPublicKey key, byte[] message, byte[] signature) {
    try {
      var check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
