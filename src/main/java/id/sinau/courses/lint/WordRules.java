package id.sinau.courses.lint;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words people know: a long word that is neither in the basic list nor in the course's glossary,
 * and an English word where an Indonesian one lives, ask the author to look again.
 */
final class WordRules {
  private static final int LONG = 13;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ENDING = Pattern.compile("(nya|lah|kah|pun|ku|mu)$");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}*");
  private static final String LISTS = "/id/sinau/courses/";
  private static final Map<String, String> BASIC = read("basic-words.properties");
  private static final Map<String, String> ENGLISH = read("english-words.properties");

  private WordRules() {}

  static void check(Findings findings) {
    var explained = new HashSet<String>();
    findings.course().glossary().forEach(entry -> explained.addAll(words(entry.word())));
    for (var text : findings.texts()) {
      if (text.kind() != CourseText.Kind.TRAINER && text.kind() != CourseText.Kind.TRANSLATION) {
        var said = new HashSet<String>();
        text.passages().forEach(passage -> passage(findings, text, passage, explained, said));
      }
    }
  }

  private static void passage(
      Findings findings,
      CourseText text,
      Passage passage,
      Set<String> explained,
      Set<String> said) {
    var plain = passage.text().replaceAll("\\{\\{[^}]{0,60}}}|\\S{1,80}\\.\\S{1,200}", " ");
    for (var word : words(NAME.matcher(plain).replaceAll(" "))) {
      if (!said.add(word) || explained.contains(word)) {
        continue;
      }
      if (ENGLISH.containsKey(word)) {
        findings.lookAt(
            text.pointer(), passage.line(), "courses.lint.word.english", word, ENGLISH.get(word));
      } else if (isLong(word)) {
        findings.lookAt(text.pointer(), passage.line(), "courses.lint.word.long", word);
      }
    }
  }

  /** Endings such as -nya make a word longer but no harder. */
  private static boolean isLong(String word) {
    var stem = ENDING.matcher(word).replaceFirst("");
    return stem.length() >= LONG && !BASIC.containsKey(stem);
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    return words;
  }

  private static Map<String, String> read(String list) {
    var properties = new Properties();
    try (var in = WordRules.class.getResourceAsStream(LISTS + list)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var words = new HashMap<String, String>();
    properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
    return Map.copyOf(words);
  }
}
