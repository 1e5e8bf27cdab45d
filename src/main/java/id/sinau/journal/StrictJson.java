package id.sinau.journal;

import id.sinau.shared.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259) that anybody may have written: an object in valid UTF-8, no deeper than
 * told, no member twice, whole numbers of at most 16 digits, text that every database can keep.
 */
final class StrictJson {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,15})");

  private final JsonParser parser;
  private final int deepest;

  private StrictJson(JsonParser parser, int deepest) {
    this.parser = parser;
    this.deepest = deepest;
  }

  /**
   * @param deepest how many objects and arrays may stand in one another
   * @throws Unreadable when it is anything else
   */
  static JsonObject read(byte[] utf8, int deepest) {
    try (var parser = JsonParts.MAKE.createParser(new StringReader(text(utf8)))) {
      var reading = new StrictJson(parser, deepest);
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        throw new Unreadable();
      }
      var read = reading.object(1);
      if (parser.hasNext()) {
        throw new Unreadable();
      }
      return read;
    } catch (JsonException | NoSuchElementException notJson) {
      throw new Unreadable();
    }
  }

  /** Refuses an object that has other members than these. */
  static void onlyMembers(JsonObject object, Set<String> known) {
    if (!known.containsAll(object.keySet())) {
      throw new Unreadable();
    }
  }

  private static String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable();
    }
  }

  private JsonObject object(int depth) {
    check(depth);
    var made = JsonParts.MAKE.createObjectBuilder();
    var names = new HashSet<String>();
    for (var next = parser.next(); next != JsonParser.Event.END_OBJECT; next = parser.next()) {
      var name = kept(parser.getString());
      if (!names.add(name)) {
        throw new Unreadable();
      }
      made.add(name, value(parser.next(), depth));
    }
    return made.build();
  }

  private JsonArray array(int depth) {
    check(depth);
    var made = JsonParts.MAKE.createArrayBuilder();
    for (var next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
      made.add(value(next, depth));
    }
    return made.build();
  }

  private JsonValue value(JsonParser.Event event, int depth) {
    return switch (event) {
      case START_OBJECT -> object(depth + 1);
      case START_ARRAY -> array(depth + 1);
      case VALUE_STRING -> JsonParts.MAKE.createValue(kept(parser.getString()));
      case VALUE_NUMBER -> number(parser.getString());
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      default -> throw new JsonParsingException("misplaced", parser.getLocation());
    };
  }

  private static JsonValue number(String digits) {
    // Tried before it is made a number: 1e999999999 would fill the memory.
    if (!WHOLE.matcher(digits).matches()) {
      throw new Unreadable();
    }
    return JsonParts.MAKE.createValue(Long.parseLong(digits));
  }

  private static String kept(String text) {
    boolean broken =
        text.codePoints()
            .anyMatch(
                c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    if (broken) {
      throw new Unreadable();
    }
    return text;
  }

  private void check(int depth) {
    if (depth > deepest) {
      throw new Unreadable();
    }
  }
}
