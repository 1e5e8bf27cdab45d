package id.sinau.shared;

/**
 * What the district may set for itself, each change a row. Keys are listed where the settings page
 * lists them.
 */
public interface Settings {
  /**
   * The value now in force, or the shipped default when nobody has changed it; never null for a
   * known key.
   */
  String text(String key);

  /** The same as a whole number. */
  default long number(String key) {
    return Long.parseLong(text(key).trim());
  }
}
