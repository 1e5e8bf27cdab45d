package id.sinau.courses;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes records of a tree of values and goes on after a mistake, so that all are reported at once.
 * The file of a problem is the JSON pointer of its value, for the caller to turn into a place.
 */
public final class Binder {
  /** What codes, ids, names and keys look like. */
  public static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

  private final Refusals refusals = new Refusals();
  private final Scalars scalars;

  /**
   * @param scalarsAreText true for YAML, where 4, true and 2026-11-24 come as their characters
   */
  public Binder(boolean scalarsAreText) {
    scalars = new Scalars(scalarsAreText, refusals);
  }

  /** What did not fit so far. */
  public List<Problem> problems() {
    return refusals.problems();
  }

  /** The record; what did not fit is empty, 0, false or the first of its kind, and a problem. */
  public <T extends Record> T bind(JsonObject json, Class<T> type) {
    return record(json, type, "");
  }

  private <T extends Record> T record(JsonObject json, Class<T> type, String pointer) {
    var components = type.getRecordComponents();
    var names = Arrays.stream(components).map(RecordJson::name).toList();
    for (var name : json.keySet()) {
      if (!names.contains(name)) {
        var known = String.join(", ", names);
        refusals.add(pointer + "/" + name, "courses.lint.member.unknown", name, known);
      }
    }
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(json, components[i], pointer);
    }
    return made(type, values);
  }

  private Object component(JsonObject json, RecordComponent component, String pointer) {
    var place = MemberPlace.of(component, pointer);
    var value = json.get(place.name());
    if (value == null) {
      if (!place.optional()) {
        refusals.add(pointer, "courses.lint.member.missing", place.name());
      }
      return empty(component.getGenericType());
    }
    return value(value, component.getGenericType(), place);
  }

  private Object value(JsonValue value, Type type, MemberPlace place) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return isList(generic) ? list(value, arguments[0], place) : map(value, arguments[1], place);
    }
    var kind = (Class<?>) type;
    if (!kind.isRecord()) {
      return scalars.value(value, kind, place);
    }
    if (value instanceof JsonObject object) {
      return record(object, kind.asSubclass(Record.class), place.pointer());
    }
    refusals.add(place.pointer(), "courses.lint.member.map", place.name());
    return empty(kind);
  }

  private List<Object> list(JsonValue value, Type of, MemberPlace place) {
    var things = new ArrayList<>();
    if (!(value instanceof JsonArray array)) {
      refusals.add(place.pointer(), "courses.lint.member.list", place.name());
      return things;
    }
    refuseMoreThan(place, array.size());
    for (int i = 0; i < Math.min(array.size(), place.max()); i++) {
      things.add(value(array.get(i), of, place.entry(i)));
    }
    return things;
  }

  private TreeMap<String, Object> map(JsonValue value, Type of, MemberPlace place) {
    var things = new TreeMap<String, Object>();
    if (!(value instanceof JsonObject object)) {
      refusals.add(place.pointer(), "courses.lint.member.map", place.name());
      return things;
    }
    refuseMoreThan(place, object.size());
    for (var entry : object.entrySet()) {
      var at = place.entry(entry.getKey());
      if (!CODE.matcher(entry.getKey()).matches()) {
        refusals.add(at.pointer(), "courses.lint.member.code", place.name(), entry.getKey());
      } else if (things.size() < place.max()) {
        things.put(entry.getKey(), value(entry.getValue(), of, at));
      }
    }
    return things;
  }

  private void refuseMoreThan(MemberPlace place, int size) {
    if (size > place.max()) {
      refusals.add(place.pointer(), "courses.lint.member.many", place.name(), place.max(), size);
    }
  }

  private static Object empty(Type type) {
    if (type instanceof ParameterizedType generic) {
      return isList(generic) ? List.of() : new TreeMap<>();
    }
    var kind = (Class<?>) type;
    return kind.isRecord()
        ? new Binder(true).bind(JsonValue.EMPTY_JSON_OBJECT, kind.asSubclass(Record.class))
        : Scalars.empty(kind);
  }

  private static boolean isList(ParameterizedType type) {
    return type.getRawType() == List.class;
  }

  private static <T> T made(Class<T> type, Object... values) {
    var parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parameters).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }
}
