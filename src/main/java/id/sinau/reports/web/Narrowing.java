package id.sinau.reports.web;

import id.sinau.areas.Gazetteer;
import id.sinau.reports.Choices;
import id.sinau.reports.Reached;
import id.sinau.shared.AreaCode;
import id.sinau.web.Option;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The lists to choose from above reports, and the words for what was chosen. */
@Named("narrowing")
@RequestScoped
public class Narrowing {
  @Inject Choices choices;
  @Inject Gazetteer gazetteer;
  @Inject Words words;
  @Inject Clock clock;

  public List<Option> getCourses() {
    return options(choices.courses());
  }

  public List<Option> getSubdistricts() {
    return options(choices.subdistricts());
  }

  /**
   * @param subdistrict code of a kecamatan, or null for none
   */
  public List<Option> villages(String subdistrict) {
    return options(
        choices.villages(AreaCode.isValid(subdistrict) ? new AreaCode(subdistrict) : null));
  }

  public List<Option> getStates() {
    return Arrays.stream(Reached.values())
        .map(r -> new Option(r.name(), words.get("reports.reached." + r)))
        .toList();
  }

  /** The course's title, or the words for all courses when the code is null or empty. */
  public String course(String code) {
    return code == null || code.isEmpty()
        ? words.get("reports.allCourses")
        : choices.courses().getOrDefault(code, code);
  }

  /** The area's name, a desa with its kecamatan, or the words for everywhere she may see. */
  public String area(String code) {
    if (!AreaCode.isValid(code)) {
      return words.get("reports.allAreas");
    }
    var area = new AreaCode(code);
    return area.isVillage()
        ? gazetteer.villageWithSubdistrict(area)
        : words.say("reports.inSubdistrict", gazetteer.name(area));
  }

  public String village(AreaCode area) {
    return gazetteer.name(area);
  }

  public String subdistrict(AreaCode area) {
    return words.say("reports.inSubdistrict", gazetteer.name(area.subdistrict()));
  }

  /** The chip's colour and icon for where somebody stands. */
  public String chip(Reached standing) {
    return switch (standing) {
      case COMPLETED -> "good";
      case NOT_PASSED -> "warn";
      case LEARNING -> "info";
      default -> "idle";
    };
  }

  /** The moment to which the page's numbers belong: every one of them is counted at the request. */
  public Instant getNow() {
    return clock.instant();
  }

  private static List<Option> options(Map<String, String> names) {
    return names.entrySet().stream().map(e -> new Option(e.getKey(), e.getValue())).toList();
  }
}
