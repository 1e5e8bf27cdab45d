package id.sinau.grants.programmes;

import id.sinau.shared.Condition;
import id.sinau.shared.Condition.Comparison;
import id.sinau.shared.Missing;
import java.util.ArrayList;
import java.util.List;

/** Turns what an officer ticked into the condition tree everybody is judged by. */
final class Requirements {
  private Requirements() {}

  /** What the round asks of everybody, whatever the kit. */
  static Condition of(RoundDraft draft) {
    var parts = new ArrayList<Condition>();
    parts.add(
        new Condition.Fact(
            "person.relation",
            Comparison.ONE_OF,
            draft.relations().stream().sorted().toList(),
            new Missing("grants.missing.relation", List.of(), null)));
    parts.add(
        new Condition.Fact(
            "person.abroad",
            Comparison.IS,
            List.of("false"),
            new Missing("grants.missing.abroad", List.of(), "/data-saya")));
    parts.add(
        new Condition.Fact(
            "person.age",
            Comparison.AT_LEAST,
            List.of(String.valueOf(draft.minAge())),
            new Missing("grants.missing.age", List.of(String.valueOf(draft.minAge())), null)));
    if (!draft.areas().isEmpty()) {
      parts.add(
          new Condition.Fact(
              "person.area",
              Comparison.WITHIN,
              draft.areas().stream().sorted().toList(),
              new Missing("grants.missing.area", List.of(), "/bantuan")));
    }
    if (draft.lookBackYears() > 0) {
      var years = String.valueOf(draft.lookBackYears());
      parts.add(
          new Condition.Not(
              new Condition.Fact(
                  "grant.yearsSince",
                  Comparison.LESS_THAN,
                  List.of(years),
                  new Missing("grants.missing.received", List.of(years), null)),
              new Missing("grants.missing.received", List.of(years), null)));
    }
    parts.addAll(certificates(draft.courses()));
    return new Condition.All(parts);
  }

  /** A valid certificate of each course; the page replaces the code by the course's title. */
  static List<Condition> certificates(List<String> courses) {
    return courses.stream()
        .<Condition>map(
            course ->
                new Condition.Fact(
                    "certificate." + course,
                    Comparison.IS,
                    List.of("true"),
                    new Missing("grants.missing.certificate", List.of(course), "/k/" + course)))
        .toList();
  }
}
