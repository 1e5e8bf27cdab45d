package id.sinau.house;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which text keys, and which beginnings of keys, pages and classes name. */
final class KeysInUse {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?|refused\\.");
  private static final Pattern IN_A_PAGE =
      Pattern.compile("\\btext(?:\\[|\\.say\\d?\\()(?:[^'\\]#}]|'[^']*')*");
  private static final Pattern QUOTED_IN_EL = Pattern.compile("'([^']*)'");
  private static final Pattern QUOTED_IN_JAVA = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern SAID_IN_JAVA =
      Pattern.compile(
          "(?:\\bwords\\.(?:say\\d?|get)|\\.refuse|\\bneed|\\bsentence|\\bsay\\d?|\\bhas)\\((?:[^;\"]|\"[^\"]*\"(?=\\s*[,+]))*\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final Pattern SAID_IN_SCRIPT =
      Pattern.compile("\\bsay\\(\\s*[\"']([a-z]+\\.[A-Za-z0-9_.-]+)[\"']");

  /** Keys that must exist. */
  final Set<String> said = new TreeSet<>();

  /** Anything that looks like a key, said or not, such as a constant handed on. */
  final Set<String> mentioned = new TreeSet<>();

  /** Ends that classes add to a key they were given, such as {@code .why}. */
  private final Set<String> ends = new TreeSet<>();

  private final Set<String> rooms;

  /**
   * @param rooms the first parts that keys have
   */
  KeysInUse(Set<String> rooms) {
    this.rooms = rooms;
  }

  KeysInUse pages(Collection<String> pages) {
    for (var page : pages) {
      var expressions = IN_A_PAGE.matcher(page);
      while (expressions.find()) {
        var quoted = QUOTED_IN_EL.matcher(expressions.group());
        while (quoted.find()) {
          if (KEY.matcher(quoted.group(1)).matches()) {
            said.add(quoted.group(1));
          }
        }
      }
      var all = QUOTED_IN_EL.matcher(page);
      while (all.find()) {
        mention(all.group(1));
      }
    }
    return this;
  }

  /** In Java a key of three parts or more is recognised by its room, a shorter one by its call. */
  KeysInUse sources(Collection<String> sources) {
    for (var source : sources) {
      var code = source.replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
      var calls = SAID_IN_JAVA.matcher(code);
      while (calls.find()) {
        if (isKeyOfARoom(calls.group(1))) {
          said.add(calls.group(1));
        }
      }
      var all = QUOTED_IN_JAVA.matcher(code);
      while (all.find()) {
        mention(all.group(1));
      }
    }
    return this;
  }

  /** In a script a key is handed to {@code say}. */
  KeysInUse scripts(Collection<String> scripts) {
    for (var script : scripts) {
      var calls = SAID_IN_SCRIPT.matcher(script);
      while (calls.find()) {
        said.add(calls.group(1));
      }
      var all = QUOTED_IN_JAVA.matcher(script);
      while (all.find()) {
        mention(all.group(1));
      }
    }
    return this;
  }

  private void mention(String literal) {
    if (literal.matches("\\.[A-Za-z]+")) {
      ends.add(literal);
    }
    if (isKeyOfARoom(literal)) {
      mentioned.add(literal);
    }
  }

  private boolean isKeyOfARoom(String literal) {
    return KEY.matcher(literal).matches() && rooms.contains(literal.split("\\.")[0]);
  }

  /**
   * The said keys that the sentences lack; one that ends with a dot must begin at least one key.
   */
  Set<String> missingFrom(Set<String> keys) {
    var missing = new TreeSet<>(said);
    missing.removeIf(key -> key.endsWith(".") ? begins(key, keys) : keys.contains(key));
    return missing;
  }

  private static boolean begins(String prefix, Set<String> keys) {
    return keys.stream().anyMatch(key -> key.startsWith(prefix));
  }

  /** The keys nobody mentions and no built prefix covers. */
  Set<String> unusedOf(Set<String> keys, Set<String> prefixes) {
    var unused = new TreeSet<>(keys);
    unused.removeIf(
        key ->
            mentioned.contains(key)
                || ends.stream().anyMatch(end -> isMentionedBefore(end, key))
                || prefixes.stream().anyMatch(key::startsWith)
                || mentioned.stream().anyMatch(m -> isPrefix(m) && key.startsWith(m)));
    return unused;
  }

  private boolean isMentionedBefore(String end, String key) {
    return key.endsWith(end) && mentioned.contains(key.substring(0, key.length() - end.length()));
  }

  /** "people." alone would cover a whole room, so a prefix has two parts at least. */
  private static boolean isPrefix(String mention) {
    return mention.endsWith(".") && mention.indexOf('.') < mention.length() - 1;
  }
}
