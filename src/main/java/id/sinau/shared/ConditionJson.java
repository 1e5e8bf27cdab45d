package id.sinau.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/**
 * Writes a condition as JSON and reads it back, so that a rule is kept beside the decisions made
 * under it: {@code {"all":[{"fact":"person.age","AT_LEAST":["18"],"why":{…}}]}}.
 */
public final class ConditionJson {
  private static final int DEEPEST = 8;

  private ConditionJson() {}

  public static String write(Condition condition) {
    return json(condition).toString();
  }

  /**
   * @throws IllegalArgumentException when the text is no condition, or nested deeper than 8
   */
  public static Condition read(String text) {
    try (var reader = JsonParts.MAKE.createReader(new StringReader(text))) {
      return condition(reader.readObject(), 0);
    } catch (jakarta.json.JsonException | ClassCastException | NullPointerException e) {
      throw new IllegalArgumentException("not a condition", e);
    }
  }

  private static JsonObject json(Condition condition) {
    var object = JsonParts.MAKE.createObjectBuilder();
    if (condition instanceof Condition.All all) {
      object.add("all", array(all.parts()));
    } else if (condition instanceof Condition.Any any) {
      object.add("any", array(any.parts()));
    } else if (condition instanceof Condition.Not not) {
      object.add("not", json(not.part())).add("why", why(not.why()));
    } else if (condition instanceof Condition.Fact fact) {
      object
          .add("fact", fact.fact())
          .add(fact.comparison().name(), JsonParts.MAKE.createArrayBuilder(fact.wanted()))
          .add("why", why(fact.why()));
    }
    return object.build();
  }

  private static jakarta.json.JsonArrayBuilder array(List<Condition> parts) {
    var array = JsonParts.MAKE.createArrayBuilder();
    parts.forEach(p -> array.add(json(p)));
    return array;
  }

  private static JsonObject why(Missing missing) {
    var object =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("key", missing.key())
            .add("with", JsonParts.MAKE.createArrayBuilder(missing.arguments()));
    return missing.next() == null ? object.build() : object.add("next", missing.next()).build();
  }

  private static Condition condition(JsonObject json, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a condition nested too deep");
    }
    if (json.containsKey("all")) {
      return new Condition.All(parts(json.getJsonArray("all"), depth));
    }
    if (json.containsKey("any")) {
      return new Condition.Any(parts(json.getJsonArray("any"), depth));
    }
    var why = missing(json.getJsonObject("why"));
    if (json.containsKey("not")) {
      return new Condition.Not(condition(json.getJsonObject("not"), depth + 1), why);
    }
    for (var comparison : Condition.Comparison.values()) {
      if (json.containsKey(comparison.name())) {
        var wanted = strings(json.getJsonArray(comparison.name()));
        return new Condition.Fact(json.getString("fact"), comparison, wanted, why);
      }
    }
    throw new IllegalArgumentException("a condition of no known kind");
  }

  private static List<Condition> parts(JsonArray array, int depth) {
    return array.stream().map(JsonValue::asJsonObject).map(o -> condition(o, depth + 1)).toList();
  }

  private static Missing missing(JsonObject json) {
    return new Missing(
        json.getString("key"),
        strings(json.getJsonArray("with")),
        json.containsKey("next") ? json.getString("next") : null);
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
