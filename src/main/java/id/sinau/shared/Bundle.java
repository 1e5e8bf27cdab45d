package id.sinau.shared;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language's sentences. Indonesian is the root bundle; the machine's own language is never a
 * fallback, or a server that speaks English would answer in English.
 */
public final class Bundle {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Java's own look-up takes longer than all else that a sentence needs. */
  private static final Map<Locale, Bundle> KNOWN = new ConcurrentHashMap<>();

  private final ResourceBundle sentences;

  private Bundle(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  public static Bundle of(Locale locale) {
    return KNOWN.computeIfAbsent(locale, Bundle::read);
  }

  private static Bundle read(Locale locale) {
    return new Bundle(
        ResourceBundle.getBundle(
            "id.sinau.text", locale, Bundle.class.getClassLoader(), NO_FALLBACK));
  }

  /**
   * The sentence, or the key itself between marks when it is missing: a test finds it before a
   * person does.
   */
  public String sentence(String key) {
    try {
      return sentences.getString(key);
    } catch (MissingResourceException missing) {
      return "⟦" + key + "⟧";
    }
  }

  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  public String say(String key, Object... arguments) {
    var said = sentence(key);
    for (int i = 0; i < arguments.length; i++) {
      said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return said;
  }
}
