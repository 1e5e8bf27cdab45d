package id.sinau.shared;

/**
 * Secrets of this installation, made at its first start and kept outside the database, so that a
 * leaked backup opens nothing.
 */
public interface Keys {
  /**
   * A secret of 32 bytes for one purpose, always the same for the same purpose.
   *
   * @param purpose a short name such as {@code pin-pepper}
   */
  byte[] secret(String purpose);
}
