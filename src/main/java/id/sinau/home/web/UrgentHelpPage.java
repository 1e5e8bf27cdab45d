package id.sinau.home.web;

import id.sinau.courses.facts.FactShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Whom to call in need: numbers from the table of facts. Reads nothing of the person who looks. */
@Named
@RequestScoped
public class UrgentHelpPage {
  /**
   * One number to call.
   *
   * @param key its words; {@code key + ".why"} tells what they help with
   */
  public record Line(String key, String number) {
    /** As a telephone dials it. */
    public String dial() {
      return number.replaceAll("[^0-9+]", "");
    }
  }

  @Inject FactShelf facts;
  private List<Line> lines;

  public void act() {
    lines =
        Stream.of(
                "darurat-telepon",
                "polisi-telepon",
                "sapa-telepon",
                "kp2mi-telepon",
                "kp2mi-telepon-luar",
                "ojk-telepon")
            .flatMap(
                key ->
                    facts.value(key).stream().map(value -> new Line("home.urgent." + key, value)))
            .toList();
  }

  public List<Line> getLines() {
    return lines;
  }

  /** A fact's value; "" when the district took it out of the table. */
  public String fact(String key) {
    return facts.value(key).orElse("");
  }
}
