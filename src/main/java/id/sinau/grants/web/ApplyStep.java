package id.sinau.grants.web;

import java.util.List;

/** The questions of an application, one a page, with the fields each asks for. */
public enum ApplyStep {
  KIT("kit"),
  GOODS("goods"),
  BUYERS("buyers"),
  PLACE("place"),
  CAPITAL("capital"),
  PRICE("unitPrice", "unitCost", "unitsWeek", "otherCostsWeek"),
  NIK("nik"),
  PHONE("phone"),
  CHECK("pledge");

  private final List<String> fields;

  ApplyStep(String... fields) {
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

  /** The next question; a NIK that is kept already is not asked again. */
  ApplyStep next(boolean hasNik) {
    var next = values()[ordinal() + 1];
    return next == NIK && hasNik ? PHONE : next;
  }

  ApplyStep previous(boolean hasNik) {
    var previous = values()[Math.max(0, ordinal() - 1)];
    return previous == NIK && hasNik ? PRICE : previous;
  }

  static ApplyStep of(String name) {
    var found = Typed.one(ApplyStep.class, name);
    return found == null ? KIT : found;
  }
}
