package id.sinau.web;

import id.sinau.shared.JsonParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed into a form when her sign-in had ended. Her own browser carries it through
 * the sign-in page and then sends it; the server keeps nothing. The form's ticket is still hers, so
 * that nobody else can send it and twice is once.
 */
@Named
@RequestScoped
public class Kept {
  /** The field that carries it. */
  static final String FIELD = "lagi";

  private static final int MOST = 80_000;
  private static final Set<String> NEVER = Set.of("pin", "pinAgain", "old", "secret", FIELD);

  @Inject HttpServletRequest request;
  private JsonObject read;

  /** For the field that carries it on; "" when there is nothing to carry. */
  public String getSealed() {
    var carried = request.getParameter(FIELD);
    if (carried != null) {
      return isThere() ? carried : "";
    }
    var to = request.getAttribute(Addresses.SIGN_IN_FIRST);
    if (to == null) {
      return "";
    }
    var made = written(to.toString());
    return made.length() > MOST ? "" : made;
  }

  private String written(String to) {
    var fields = JsonParts.MAKE.createArrayBuilder();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!NEVER.contains(name)) {
                Arrays.stream(values)
                    .forEach(v -> fields.add(JsonParts.MAKE.createArrayBuilder().add(name).add(v)));
              }
            });
    var json = JsonParts.MAKE.createObjectBuilder().add("to", to).add("fields", fields).build();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether this request carries something that waits for a sign-in. */
  public boolean isThere() {
    var to = carried().getString("to", "");
    return to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
  }

  /** Where it is sent. */
  public String getAddress() {
    return carried().getString("to");
  }

  public List<Map.Entry<String, String>> getFields() {
    return carried().getJsonArray("fields").stream()
        .map(JsonArray.class::cast)
        .map(f -> Map.entry(f.getString(0), f.getString(1)))
        .toList();
  }

  private JsonObject carried() {
    if (read == null) {
      read = parsed(request.getParameter(FIELD));
    }
    return read;
  }

  private static JsonObject parsed(String carried) {
    if (carried == null || carried.isEmpty() || carried.length() > MOST) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
    try (var reader =
        JsonParts.MAKE.createReader(
            new StringReader(
                new String(Base64.getUrlDecoder().decode(carried), StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      boolean whole =
          json.get("fields") instanceof JsonArray fields
              && fields.stream()
                  .allMatch(
                      f ->
                          f instanceof JsonArray pair
                              && pair.size() == 2
                              && pair.stream().allMatch(JsonString.class::isInstance));
      return whole ? json : JsonObject.EMPTY_JSON_OBJECT;
    } catch (IllegalArgumentException | JsonException damaged) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}
