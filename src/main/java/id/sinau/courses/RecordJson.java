package id.sinau.courses;

import id.sinau.shared.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Records as JSON and back: each component is a member of the same name, and nothing else may stand
 * there.
 */
public final class RecordJson {
  private RecordJson() {}

  /** The record with clean texts; optional members that are empty are left out. */
  public static JsonObject write(Record record) {
    var json = JsonParts.MAKE.createObjectBuilder();
    for (var component : record.getClass().getRecordComponents()) {
      var value = value(component, record);
      var member = component.getAnnotation(Member.class);
      if (member == null || !member.optional() || !isEmpty(value)) {
        json.add(name(component), value);
      }
    }
    return json.build();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws DocumentRefused naming every member that is unknown, missing, too long or of another
   *     kind
   */
  public static <T extends Record> T read(JsonObject json, Class<T> type) {
    var binder = new Binder(false);
    var record = binder.bind(json, type);
    if (!binder.problems().isEmpty()) {
      throw new DocumentRefused(binder.problems());
    }
    return record;
  }

  /**
   * Reads JSON text; a member given twice is refused as well.
   *
   * @throws DocumentRefused as {@link #read}, and where the text is no JSON object
   */
  public static <T extends Record> T parse(String json, Class<T> type) {
    var strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
    JsonObject object;
    try (var reader =
        JsonParts.MAKE.createReaderFactory(strict).createReader(new StringReader(json))) {
      object = reader.readObject();
    } catch (JsonException | IllegalStateException notJson) {
      throw new DocumentRefused(
          List.of(Refusals.problem("", "courses.lint.json", notJson.getMessage())));
    }
    return read(object, type);
  }

  /** The member's name in files and JSON. */
  static String name(RecordComponent component) {
    var member = component.getAnnotation(Member.class);
    return member == null || member.name().isEmpty() ? component.getName() : member.name();
  }

  private static JsonValue value(RecordComponent component, Record record) {
    try {
      return json(component.getAccessor().invoke(record));
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(component.toString(), broken);
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof Record record) {
      return write(record);
    }
    if (value instanceof List<?> list) {
      var array = JsonParts.MAKE.createArrayBuilder();
      list.forEach(each -> array.add(json(each)));
      return array.build();
    }
    if (value instanceof Map<?, ?> map) {
      var object = JsonParts.MAKE.createObjectBuilder();
      map.forEach((key, each) -> object.add(key.toString(), json(each)));
      return object.build();
    }
    if (value instanceof Integer number) {
      return JsonParts.MAKE.createValue(number);
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Enum<?> constant) {
      return JsonParts.MAKE.createValue(constant.name().toLowerCase(Locale.ROOT));
    }
    return JsonParts.MAKE.createValue(Text.clean(value.toString()));
  }

  private static boolean isEmpty(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> value.equals(JsonParts.MAKE.createValue(""));
      case NUMBER -> value.equals(JsonParts.MAKE.createValue(0));
      case FALSE -> true;
      case ARRAY -> ((JsonArray) value).isEmpty();
      case OBJECT -> value.asJsonObject().isEmpty();
      default -> false;
    };
  }
}
