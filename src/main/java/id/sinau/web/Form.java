package id.sinau.web;

import id.sinau.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plain form sent, made safe to read: trimmed, composed (NFC), without control characters,
 * cut at a limit. Keeps the sentences that stand beside the fields, so that nothing typed is lost
 * and every error says what to do.
 */
@Named
@RequestScoped
public class Form {
  private static final int LIMIT = 4000;

  @Inject HttpServletRequest request;
  @Inject Words words;

  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Map<String, String> preset = new LinkedHashMap<>();

  public boolean isSent() {
    return "POST".equals(request.getMethod());
  }

  /** What was typed into the field, or what the page preset; "" when neither. */
  public String value(String field) {
    var part = part(field);
    if (part != null) {
      return part;
    }
    var sent = request.getParameter(field);
    if (sent == null) {
      return preset.getOrDefault(field, "");
    }
    return clean(sent);
  }

  /**
   * A named part of the address, such as {@code course} in {@code /k/{course}}; a parameter of that
   * name never overrides it.
   */
  private String part(String name) {
    return request.getAttribute(Addresses.PARTS) instanceof Map<?, ?> parts
        ? (String) parts.get(name)
        : null;
  }

  /** Every ticked value of a field. */
  public List<String> values(String field) {
    var sent = request.getParameterValues(field);
    return sent == null
        ? List.of()
        : java.util.Arrays.stream(sent).limit(200).map(Form::clean).toList();
  }

  public boolean has(String field, String value) {
    return values(field).contains(value)
        || (request.getParameter(field) == null && value.equals(preset.get(field)));
  }

  /** What the field shows before anybody typed. */
  public void preset(String field, Object value) {
    preset.put(field, value == null ? "" : value.toString());
  }

  /** Puts a sentence beside a field. */
  public void refuse(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, words.say(key, arguments));
  }

  /** A rule said no: its sentence stands at the top, beside no field. */
  public void refuse(DomainException refusal) {
    errors.putIfAbsent("form", words.say(refusal.key(), refusal.arguments()));
  }

  /** A rule said no to what this field holds. */
  public void refuse(String field, DomainException refusal) {
    refuse(field, refusal.key(), refusal.arguments());
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.get(field);
  }

  /** Field and sentence, in the order found, for the summary on top. */
  public List<Map.Entry<String, String>> getErrors() {
    return List.copyOf(errors.entrySet());
  }

  private static String clean(String sent) {
    var cut = sent.length() > LIMIT ? sent.substring(0, LIMIT) : sent;
    return Normalizer.normalize(cut, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .strip();
  }
}
