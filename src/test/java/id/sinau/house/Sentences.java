package id.sinau.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A text bundle as it lies on disk: Indonesian beside English, key by key. */
record Sentences(
    List<String> order,
    List<String> englishOrder,
    Map<String, String> indonesian,
    Map<String, String> english) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  /** Reads {@code <name>.properties} and {@code <name>_en.properties}. */
  static Sentences in(Path folder, String name) {
    try {
      var indonesian = Files.readString(folder.resolve(name + ".properties"));
      var english = Files.readString(folder.resolve(name + "_en.properties"));
      return new Sentences(keys(indonesian), keys(english), read(indonesian), read(english));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  static Sentences of(String indonesian, String english) {
    return new Sentences(keys(indonesian), keys(english), read(indonesian), read(english));
  }

  private static List<String> keys(String file) {
    return file.lines()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  private static Map<String, String> read(String file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    var found = new TreeMap<String, String>();
    properties.forEach((key, value) -> found.put((String) key, (String) value));
    return found;
  }

  Set<String> keys() {
    return Collections.unmodifiableSet(indonesian.keySet());
  }

  /** Keys that stand in one language only. */
  Set<String> inOneLanguageOnly() {
    var lone = new TreeSet<>(indonesian.keySet());
    lone.addAll(english.keySet());
    lone.removeIf(key -> indonesian.containsKey(key) && english.containsKey(key));
    return lone;
  }

  /** Keys that stand before a smaller one or a second time, in either file. */
  List<String> outOfOrder() {
    var wrong = new ArrayList<String>();
    for (var list : List.of(order, englishOrder)) {
      for (int i = 1; i < list.size(); i++) {
        if (list.get(i - 1).compareTo(list.get(i)) >= 0) {
          wrong.add(list.get(i));
        }
      }
    }
    return wrong;
  }

  /** Keys whose sentences name other placeholders in English than in Indonesian. */
  List<String> withOtherPlaceholders() {
    return indonesian.keySet().stream()
        .filter(english::containsKey)
        .filter(key -> !placeholders(indonesian.get(key)).equals(placeholders(english.get(key))))
        .toList();
  }

  private static Set<String> placeholders(String sentence) {
    var found = new TreeSet<String>();
    var match = PLACEHOLDER.matcher(sentence);
    while (match.find()) {
      found.add(match.group());
    }
    return found;
  }

  /** Keys whose sentence is empty, or shouts (look.md: no exclamation marks). */
  List<String> unfit() {
    return keys().stream()
        .filter(
            key ->
                indonesian.get(key).isBlank()
                    || english.getOrDefault(key, "x").isBlank()
                    || indonesian.get(key).contains("!")
                    || english.getOrDefault(key, "").contains("!"))
        .toList();
  }
}
