package id.sinau.launch;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences: Indonesian first, then English, for nobody has signed in yet. */
final class Words {
  private static final ResourceBundle INDONESIAN = bundle(Locale.ROOT);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

  private Words() {}

  /** The sentence in both languages, a line each. */
  static String of(String key, Object... facts) {
    return in(INDONESIAN, key, facts) + System.lineSeparator() + in(ENGLISH, key, facts);
  }

  private static String in(ResourceBundle language, String key, Object... facts) {
    // As text, because MessageFormat would write port 8080 as 8,080.
    var shown = Arrays.stream(facts).map(String::valueOf).toArray();
    return new MessageFormat(language.getString(key), Locale.ROOT).format(shown);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "id.sinau.launch.text",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
