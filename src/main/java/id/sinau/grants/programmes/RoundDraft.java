package id.sinau.grants.programmes;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All an officer writes of a round before opening it.
 *
 * @param name at most 120 characters
 * @param budgetCode the account in the budget, at most 60 characters
 * @param ceiling rupiah the round may cost at most
 * @param quota people it may serve at most
 * @param opensOn first day to apply, in Banyuwangi
 * @param closesOn last day to apply
 * @param objectionDays days between announcing the list and the decree, 0 to 60
 * @param relations which people may apply, names of {@code people.Relation}; never empty
 * @param minAge years, 17 to 80
 * @param lookBackYears who received tools within so many years may not apply, 0 to 10
 * @param areas where it is held; empty means the whole district
 * @param courses codes of courses whose certificate is needed whatever the kit
 */
public record RoundDraft(
    String name,
    LegalRoute route,
    String budgetCode,
    long ceiling,
    int quota,
    LocalDate opensOn,
    LocalDate closesOn,
    int objectionDays,
    Set<String> relations,
    int minAge,
    int lookBackYears,
    Set<String> areas,
    List<String> courses,
    List<KitDraft> kits)
    implements Serializable {
  private static final long MOST_MONEY = 100_000_000_000L;

  public RoundDraft {
    relations = Set.copyOf(relations);
    areas = Set.copyOf(areas);
    courses = List.copyOf(courses);
    kits = List.copyOf(kits);
  }

  /**
   * One set of tools.
   *
   * @param contents one tool a line
   * @param priceLow rupiah
   * @param priceHigh rupiah; this is what an approval commits
   * @param courses codes of courses whose certificate this kit needs besides the round's
   */
  public record KitDraft(
      String name, String contents, long priceLow, long priceHigh, List<String> courses)
      implements Serializable {
    public KitDraft {
      courses = List.copyOf(courses);
    }
  }

  /** Whether the round would lie wholly inside these areas; one without areas is the district's. */
  boolean isWithin(Set<AreaCode> held) {
    var wanted = areas.isEmpty() ? Set.of("35.10") : areas;
    return wanted.stream()
        .map(AreaCode::new)
        .allMatch(a -> held.stream().anyMatch(h -> h.contains(a)));
  }

  /**
   * @throws WrongRound when the draft breaks a rule
   */
  void check() {
    need(isText(name, 3, 120), WrongRound.Fault.NAME);
    need(isText(budgetCode, 3, 60), WrongRound.Fault.BUDGET_CODE);
    need(ceiling > 0 && ceiling <= MOST_MONEY, WrongRound.Fault.CEILING);
    need(quota > 0 && quota <= 10_000, WrongRound.Fault.QUOTA);
    need(
        opensOn != null && closesOn != null && !closesOn.isBefore(opensOn), WrongRound.Fault.DATES);
    need(objectionDays >= 0 && objectionDays <= 60, WrongRound.Fault.OBJECTION);
    need(!relations.isEmpty(), WrongRound.Fault.RELATIONS);
    need(minAge >= 17 && minAge <= 80, WrongRound.Fault.AGE);
    need(lookBackYears >= 0 && lookBackYears <= 10, WrongRound.Fault.LOOK_BACK);
    need(areas.size() <= 250, WrongRound.Fault.AREAS);
    need(String.join(",", courses).length() <= 400, WrongRound.Fault.COURSES);
    need(!kits.isEmpty() && kits.size() <= 30, WrongRound.Fault.NO_KIT);
    for (var kit : kits) {
      need(isText(kit.name(), 2, 80), WrongRound.Fault.KIT_NAME);
      need(isText(kit.contents(), 2, 1000), WrongRound.Fault.KIT_CONTENTS);
      need(kit.contents().lines().count() <= 20, WrongRound.Fault.KIT_CONTENTS);
      need(
          kit.priceLow() > 0 && kit.priceHigh() >= kit.priceLow() && kit.priceHigh() <= ceiling,
          WrongRound.Fault.KIT_PRICE);
      need(String.join(",", kit.courses()).length() <= 400, WrongRound.Fault.COURSES);
    }
  }

  private static boolean isText(String text, int least, int most) {
    return text != null && text.strip().length() >= least && text.length() <= most;
  }

  private static void need(boolean right, WrongRound.Fault fault) {
    if (!right) {
      throw new WrongRound(fault);
    }
  }
}
