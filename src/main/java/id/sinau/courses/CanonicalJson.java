package id.sinau.courses;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** The one way to write a JSON value as bytes: the JSON Canonicalization Scheme, RFC 8785. */
public final class CanonicalJson {
  private static final int DIGITS_OF_A_DOUBLE = 17;

  private CanonicalJson() {}

  /** As {@link #text}, in UTF-8. */
  public static byte[] bytes(JsonValue value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Without blanks, members sorted by UTF-16 code units, numbers as ECMAScript writes a double.
   *
   * @throws IllegalArgumentException for a lone surrogate or a number beyond a double
   */
  public static String text(JsonValue value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, StringBuilder out) {
    switch (value.getValueType()) {
      case OBJECT -> write(value.asJsonObject(), out);
      case ARRAY -> write(value.asJsonArray(), out);
      case STRING -> write(((JsonString) value).getString(), out);
      case NUMBER -> out.append(number(((JsonNumber) value).doubleValue()));
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private static void write(JsonObject object, StringBuilder out) {
    out.append('{');
    var separator = "";
    for (var member : new TreeMap<>(object).entrySet()) {
      out.append(separator);
      write(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  private static void write(JsonArray array, StringBuilder out) {
    out.append('[');
    var separator = "";
    for (var each : array) {
      out.append(separator);
      write(each, out);
      separator = ",";
    }
    out.append(']');
  }

  private static void write(String string, StringBuilder out) {
    out.append('"');
    string.codePoints().forEach(point -> write(point, out));
    out.append('"');
  }

  private static void write(int point, StringBuilder out) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
          throw new IllegalArgumentException(String.format("lone surrogate U+%04X", point));
        }
        if (point < ' ') {
          out.append(String.format("\\u%04x", point));
        } else {
          out.appendCodePoint(point);
        }
      }
    }
  }

  /** Number::toString of ECMAScript; Java 17's own Double.toString is not always the shortest. */
  private static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("number beyond a double");
    }
    if (number == 0) {
      return "0";
    }
    if (number < 0) {
      return "-" + number(-number);
    }
    var shortest = shortest(number);
    var digits = shortest.unscaledValue().toString();
    int count = digits.length();
    int point = count - shortest.scale();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    var exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    return digits.substring(0, 1) + (count > 1 ? "." + digits.substring(1) : "") + exponent;
  }

  private static BigDecimal shortest(double number) {
    var exact = new BigDecimal(number);
    for (int precision = 1; precision < DIGITS_OF_A_DOUBLE; precision++) {
      var rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == number) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact
        .round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN))
        .stripTrailingZeros();
  }
}
