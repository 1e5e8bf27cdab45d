package id.sinau.grants.submission;

import id.sinau.shared.JsonParts;
import id.sinau.shared.Missing;
import java.util.List;
import java.util.Map;

/**
 * How a person stands before a round's conditions now.
 *
 * @param ruleVersion the version of the rule that was asked
 * @param missing what the round asks of everybody and she lacks
 * @param byKit what each kit, by id, asks besides
 * @param facts what was known of her
 */
public record Standing(
    int ruleVersion,
    List<Missing> missing,
    Map<Long, List<Missing>> byKit,
    Map<String, Object> facts) {
  public Standing {
    missing = List.copyOf(missing);
    byKit = Map.copyOf(byKit);
    facts = Map.copyOf(facts);
  }

  public boolean mayApplyFor(long kit) {
    return missing.isEmpty() && byKit.containsKey(kit) && byKit.get(kit).isEmpty();
  }

  public boolean mayApply() {
    return byKit.keySet().stream().anyMatch(this::mayApplyFor);
  }

  /**
   * @throws NotEligible when she may not apply for this kit
   * @throws NikMissing when no NIK is kept for her
   */
  public void check(long kit, boolean hasNik) {
    if (!mayApplyFor(kit)) {
      throw new NotEligible();
    }
    if (!hasNik) {
      throw new NikMissing();
    }
  }

  /** The facts as JSON, sorted by name, to be kept with the decision. */
  public String factsJson() {
    var json = JsonParts.MAKE.createObjectBuilder();
    facts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(f -> json.add(f.getKey(), String.valueOf(f.getValue())));
    return json.build().toString();
  }
}
