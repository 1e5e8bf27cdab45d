package id.sinau.grants.programmes;

import id.sinau.shared.ConditionJson;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A round of grants; its money, kits and conditions change only while it is a draft. */
@Entity
@Table(name = "programme")
class Programme {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String code;

  private String name;

  @Enumerated(EnumType.STRING)
  private LegalRoute route;

  @Column(name = "budget_code")
  private String budgetCode;

  private long ceiling;
  private int quota;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "objection_days")
  private int objectionDays;

  private String relations;

  @Column(name = "min_age")
  private int minAge;

  @Column(name = "look_back_years")
  private int lookBackYears;

  private String courses;
  private String conditions;

  @Column(name = "rule_version")
  private int ruleVersion;

  @Enumerated(EnumType.STRING)
  private ProgrammeState state = ProgrammeState.DRAFT;

  @Column(name = "announced_on")
  private LocalDate announcedOn;

  @ElementCollection
  @CollectionTable(name = "programme_area", joinColumns = @JoinColumn(name = "programme_id"))
  @Column(name = "area")
  private Set<String> areas = new HashSet<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Kit> kits = new ArrayList<>();

  protected Programme() {}

  Programme(String code, RoundDraft draft) {
    this.code = code;
    write(draft);
  }

  /**
   * @throws RoundNotThere when the round is no draft any more
   * @throws WrongRound when the draft breaks a rule
   */
  void rewrite(RoundDraft draft) {
    if (state != ProgrammeState.DRAFT) {
      throw new RoundNotThere(state);
    }
    write(draft);
  }

  private void write(RoundDraft d) {
    d.check();
    name = d.name().strip();
    route = d.route();
    budgetCode = d.budgetCode().strip();
    ceiling = d.ceiling();
    quota = d.quota();
    opensOn = d.opensOn();
    closesOn = d.closesOn();
    objectionDays = d.objectionDays();
    relations = String.join(",", d.relations().stream().sorted().toList());
    minAge = d.minAge();
    lookBackYears = d.lookBackYears();
    courses = String.join(",", d.courses());
    areas.clear();
    areas.addAll(d.areas());
    conditions = ConditionJson.write(Requirements.of(d));
    ruleVersion++;
    kits.clear();
    d.kits().forEach(k -> kits.add(new Kit(this, kits.size(), k)));
  }

  /**
   * @throws RoundNotThere when the round may not move there from where it stands
   */
  void moveTo(ProgrammeState target) {
    if (!state.canBecome(target)) {
      throw new RoundNotThere(state);
    }
    state = target;
  }

  void announce(LocalDate day) {
    moveTo(ProgrammeState.ANNOUNCED);
    if (announcedOn == null) {
      announcedOn = day;
    }
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }

  ProgrammeState state() {
    return state;
  }

  ProgrammeView view() {
    var views = kits.stream().map(Kit::view).toList();
    var drafts =
        views.stream()
            .map(
                k ->
                    new RoundDraft.KitDraft(
                        k.name(),
                        String.join("\n", k.contents()),
                        k.priceLow(),
                        k.priceHigh(),
                        k.courses()))
            .toList();
    var draft =
        new RoundDraft(
            name,
            route,
            budgetCode,
            ceiling,
            quota,
            opensOn,
            closesOn,
            objectionDays,
            Set.copyOf(codes(relations)),
            minAge,
            lookBackYears,
            areas,
            codes(courses),
            drafts);
    return new ProgrammeView(id, code, state, draft, views, announcedOn, conditions, ruleVersion);
  }

  static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
