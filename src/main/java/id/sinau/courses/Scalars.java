package id.sinau.courses;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes texts, numbers, dates and constants of single values. */
final class Scalars {
  private final boolean scalarsAreText;
  private final Refusals refusals;

  Scalars(boolean scalarsAreText, Refusals refusals) {
    this.scalarsAreText = scalarsAreText;
    this.refusals = refusals;
  }

  Object value(JsonValue value, Class<?> type, MemberPlace place) {
    if (type == int.class) {
      return number(value, place);
    }
    if (type == boolean.class) {
      return truth(value, place);
    }
    if (!(value instanceof JsonString string)) {
      refusals.add(place.pointer(), "courses.lint.member.text", place.name());
      return empty(type);
    }
    if (type.isEnum()) {
      return constant(string.getString(), type, place);
    }
    return type == LocalDate.class
        ? date(string.getString(), place)
        : text(string.getString(), place);
  }

  static Object empty(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == LocalDate.class ? LocalDate.EPOCH : "";
  }

  private String text(String raw, MemberPlace place) {
    if (raw.codePoints().anyMatch(Text::isForbidden)) {
      refusals.add(place.pointer(), "courses.lint.member.character", place.name());
    }
    var text = Text.clean(raw);
    if (place.code() && !text.isEmpty() && !Binder.CODE.matcher(text).matches()) {
      refusals.add(place.pointer(), "courses.lint.member.code", place.name(), text);
      return "";
    }
    if (text.length() > place.max()) {
      refusals.add(
          place.pointer(), "courses.lint.member.long", place.name(), place.max(), text.length());
      return text.substring(0, place.max());
    }
    return text;
  }

  private int number(JsonValue value, MemberPlace place) {
    var digits = "";
    if (scalarsAreText && value instanceof JsonString string) {
      digits = string.getString();
    } else if (value instanceof JsonNumber number) {
      digits = number.toString();
    }
    if (digits.matches("[0-9]{1,6}") && Integer.parseInt(digits) <= place.max()) {
      return Integer.parseInt(digits);
    }
    refusals.add(place.pointer(), "courses.lint.member.number", place.name(), place.max());
    return 0;
  }

  private boolean truth(JsonValue value, MemberPlace place) {
    var word =
        scalarsAreText && value instanceof JsonString string
            ? string.getString()
            : value.toString();
    if (!word.equals("true") && !word.equals("false")) {
      refusals.add(place.pointer(), "courses.lint.member.truth", place.name());
    }
    return word.equals("true");
  }

  private Object constant(String word, Class<?> type, MemberPlace place) {
    var constants =
        Arrays.stream(type.getEnumConstants())
            .collect(
                Collectors.toMap(
                    constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT),
                    constant -> constant,
                    (first, second) -> first,
                    TreeMap<String, Object>::new));
    if (!constants.containsKey(word)) {
      var known = String.join(", ", constants.keySet());
      refusals.add(place.pointer(), "courses.lint.member.oneof", place.name(), word, known);
    }
    return constants.getOrDefault(word, empty(type));
  }

  private LocalDate date(String text, MemberPlace place) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notDate) {
      refusals.add(place.pointer(), "courses.lint.member.date", place.name(), text);
      return LocalDate.EPOCH;
    }
  }
}
