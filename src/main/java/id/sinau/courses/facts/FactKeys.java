package id.sinau.courses.facts;

import id.sinau.courses.CourseDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where texts use facts: {@code {{key}}}. */
public final class FactKeys {
  private static final Pattern USE = Pattern.compile("\\{\\{\\s*([a-z0-9-]{1,40})\\s*}}");

  private FactKeys() {}

  /** The keys in a text. */
  public static SortedSet<String> in(String text) {
    var keys = new TreeSet<String>();
    USE.matcher(text).results().forEach(use -> keys.add(use.group(1)));
    return keys;
  }

  /** The keys in all texts of a course, known or not. */
  public static SortedSet<String> in(CourseDocument course) {
    var keys = new TreeSet<String>();
    collect(course.toJson(), keys);
    return keys;
  }

  /** The text with each use replaced; where the function gives null, the use stays. */
  public static String fill(String text, Function<String, String> values) {
    return USE.matcher(text)
        .replaceAll(
            use -> {
              var value = values.apply(use.group(1));
              return Matcher.quoteReplacement(value == null ? use.group() : value);
            });
  }

  private static void collect(JsonValue value, SortedSet<String> keys) {
    if (value instanceof JsonString string) {
      keys.addAll(in(string.getString()));
    } else if (value instanceof JsonArray array) {
      array.forEach(each -> collect(each, keys));
    } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      value.asJsonObject().values().forEach(each -> collect(each, keys));
    }
  }
}
