package id.sinau.people.web;

import java.util.List;

/** The questions of the registration, one a page, with the fields each asks for. */
public enum RegistrationStep {
  CALLED("honorific", "called"),
  NAME("fullName"),
  BIRTH_YEAR("birthYear"),
  GUARDIAN("guardian"),
  SUBDISTRICT("subdistrict", "abroad"),
  VILLAGE("village"),
  RELATION("relation"),
  PHONE("phone", "phoneOwner"),
  CONSENT("consent"),
  PIN("pin", "pinAgain");

  private final List<String> fields;

  RegistrationStep(String... fields) {
    this.fields = List.of(fields);
  }

  /** Its place among the questions, from 1. */
  public int getNumber() {
    return ordinal() + 1;
  }

  /** How many questions there are. */
  public int getCount() {
    return values().length;
  }

  List<String> fields() {
    return fields;
  }

  /** The next question; the guardian is asked only for somebody under 18. */
  RegistrationStep next(boolean child) {
    var next = values()[ordinal() + 1];
    return next == GUARDIAN && !child ? SUBDISTRICT : next;
  }

  RegistrationStep previous(boolean child) {
    var previous = values()[Math.max(0, ordinal() - 1)];
    return previous == GUARDIAN && !child ? BIRTH_YEAR : previous;
  }

  static RegistrationStep of(String name) {
    for (var step : values()) {
      if (step.name().equals(name)) {
        return step;
      }
    }
    return CALLED;
  }
}
