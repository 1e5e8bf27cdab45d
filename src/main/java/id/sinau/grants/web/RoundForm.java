package id.sinau.grants.web;

import id.sinau.grants.programmes.LegalRoute;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.grants.programmes.WrongRound;
import id.sinau.shared.Settings;
import id.sinau.web.Form;
import id.sinau.web.Numbers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a round's draft from the editor's form, and shows what is kept before anybody types. */
@RequestScoped
public class RoundForm {
  private static final int MOST_KITS = 30;
  private static final Map<WrongRound.Fault, String> FIELDS =
      Map.of(
          WrongRound.Fault.NAME, "name",
          WrongRound.Fault.BUDGET_CODE, "budgetCode",
          WrongRound.Fault.CEILING, "ceiling",
          WrongRound.Fault.QUOTA, "quota",
          WrongRound.Fault.DATES, "closesOn",
          WrongRound.Fault.OBJECTION, "objectionDays",
          WrongRound.Fault.AGE, "minAge",
          WrongRound.Fault.LOOK_BACK, "lookBackYears");

  @Inject Form form;
  @Inject Numbers numbers;
  @Inject Settings settings;
  private final Map<String, Set<String>> kept = new HashMap<>();

  /**
   * The draft as typed; what cannot be read is 0 or null and is refused by the round's own rule.
   */
  RoundDraft draft() {
    var route = Typed.one(LegalRoute.class, form.value("route"));
    return new RoundDraft(
        form.value("name"),
        route == null ? LegalRoute.GOODS_FOR_COMMUNITY : route,
        form.value("budgetCode"),
        money("ceiling"),
        (int) money("quota"),
        Typed.day(form.value("opensOn")),
        Typed.day(form.value("closesOn")),
        whole("objectionDays"),
        Set.copyOf(form.values("relations")),
        whole("minAge"),
        whole("lookBackYears"),
        Set.copyOf(form.values("areas")),
        form.values("courses"),
        kits());
  }

  private List<RoundDraft.KitDraft> kits() {
    var kits = new ArrayList<RoundDraft.KitDraft>();
    for (int i = 0; i < count(); i++) {
      kits.add(
          new RoundDraft.KitDraft(
              form.value("kitName" + i),
              form.value("kitContents" + i),
              money("kitLow" + i),
              money("kitHigh" + i),
              form.values("kitCourses" + i)));
    }
    return kits;
  }

  /** How many kits the form shows. */
  int count() {
    int asked = whole("kits");
    if ("add".equals(form.value("go"))) {
      asked++;
    } else if ("drop".equals(form.value("go"))) {
      asked--;
    }
    return Math.max(1, Math.min(MOST_KITS, asked));
  }

  void presetNew(LocalDate today) {
    form.preset("objectionDays", 7);
    form.preset("minAge", 18);
    form.preset("lookBackYears", settings.text("grant.lookback.years"));
    form.preset("opensOn", today);
    form.preset("closesOn", today.plusDays(30));
    form.preset("route", LegalRoute.GOODS_FOR_COMMUNITY);
    form.preset("kits", 1);
    kept.put("relations", Set.of("RETURNED", "FAMILY"));
  }

  void preset(RoundDraft draft) {
    form.preset("name", draft.name());
    form.preset("route", draft.route());
    form.preset("budgetCode", draft.budgetCode());
    form.preset("ceiling", numbers.whole(draft.ceiling()));
    form.preset("quota", draft.quota());
    form.preset("opensOn", draft.opensOn());
    form.preset("closesOn", draft.closesOn());
    form.preset("objectionDays", draft.objectionDays());
    form.preset("minAge", draft.minAge());
    form.preset("lookBackYears", draft.lookBackYears());
    form.preset("kits", draft.kits().size());
    kept.put("relations", draft.relations());
    kept.put("areas", draft.areas());
    kept.put("courses", Set.copyOf(draft.courses()));
    for (int i = 0; i < draft.kits().size(); i++) {
      var kit = draft.kits().get(i);
      form.preset("kitName" + i, kit.name());
      form.preset("kitContents" + i, kit.contents());
      form.preset("kitLow" + i, numbers.whole(kit.priceLow()));
      form.preset("kitHigh" + i, numbers.whole(kit.priceHigh()));
      kept.put("kitCourses" + i, Set.copyOf(kit.courses()));
    }
  }

  boolean isTicked(String field, String value) {
    return form.isSent()
        ? form.values(field).contains(value)
        : kept.getOrDefault(field, Set.of()).contains(value);
  }

  /** The field a round's own rule speaks of. */
  static String field(WrongRound wrong) {
    return FIELDS.getOrDefault(wrong.fault(), "form");
  }

  private long money(String field) {
    return Typed.rupiah(form.value(field)).orElse(0);
  }

  private int whole(String field) {
    return form.value(field).matches("\\d{1,5}") ? Integer.parseInt(form.value(field)) : -1;
  }
}
