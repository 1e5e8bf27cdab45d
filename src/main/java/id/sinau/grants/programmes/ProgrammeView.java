package id.sinau.grants.programmes;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Condition;
import id.sinau.shared.ConditionJson;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A round as pages and other rooms see it.
 *
 * @param draft what was written of it
 * @param announcedOn the day its list was announced, or null
 * @param conditions the rule everybody is judged by, as JSON
 * @param ruleVersion grows with every change of the draft; kept with each decision
 */
public record ProgrammeView(
    long id,
    String code,
    ProgrammeState state,
    RoundDraft draft,
    List<KitView> kits,
    LocalDate announcedOn,
    String conditions,
    int ruleVersion)
    implements Serializable {
  public ProgrammeView {
    kits = List.copyOf(kits);
  }

  public Condition condition() {
    return ConditionJson.read(conditions);
  }

  /** Whether people may apply on that day. */
  public boolean takesApplicationsOn(LocalDate day) {
    return state == ProgrammeState.OPEN
        && !day.isBefore(draft.opensOn())
        && !day.isAfter(draft.closesOn());
  }

  /** The last day to object, or null while the list is not announced. */
  public LocalDate objectionsUntil() {
    return announcedOn == null ? null : announcedOn.plusDays(draft.objectionDays());
  }

  /** Whether the round lies wholly inside these areas; one without areas is the district's. */
  public boolean isWithin(Set<AreaCode> areas) {
    return draft.isWithin(areas);
  }

  /**
   * @throws id.sinau.shared.NotFound when the round offers no such kit
   */
  public KitView kit(long kit) {
    return kits.stream()
        .filter(k -> k.id() == kit)
        .findFirst()
        .orElseThrow(id.sinau.shared.NotFound::new);
  }
}
