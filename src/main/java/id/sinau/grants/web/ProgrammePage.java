package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.Applying;
import id.sinau.grants.PublicRounds;
import id.sinau.grants.Recipient;
import id.sinau.grants.programmes.KitView;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.submission.Standing;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** One call: for a learner "you meet the conditions" or exactly what is missing. */
@Named
@RequestScoped
public class ProgrammePage {
  @Inject Form form;
  @Inject PublicRounds rounds;
  @Inject Applying applying;
  @Inject MissingView missing;
  @Inject Conditions conditions;
  @Inject Gazetteer gazetteer;
  @Inject Caller caller;
  @Inject Clock clock;
  private RoundView view;
  private Standing standing;
  private String earlier;

  /** A kit with what the signed-in learner lacks for it. */
  public record KitLine(KitView kit, boolean open, List<MissingView.Line> missing) {}

  public void act() {
    view = RoundView.of(rounds.round(form.value("programme")), clock);
    if (caller.has(Role.LEARNER)) {
      earlier = applying.earlier(getRound().code()).orElse(null);
      standing = earlier == null && view.isOpen() ? applying.standing(getRound().code()) : null;
    }
  }

  public RoundView getView() {
    return view;
  }

  public ProgrammeView getRound() {
    return view.round();
  }

  /** The code of her application in this round, or null. */
  public String getEarlier() {
    return earlier;
  }

  public boolean isVisitor() {
    return view.isOpen() && !caller.has(Role.LEARNER);
  }

  public boolean isEligible() {
    return standing != null && standing.mayApply();
  }

  public List<MissingView.Line> getMissing() {
    return standing == null ? List.of() : missing.lines(standing.missing(), relations());
  }

  public List<KitLine> getKits() {
    return getRound().kits().stream().map(this::line).toList();
  }

  private KitLine line(KitView kit) {
    var lacks = standing == null ? List.<MissingView.Line>of() : lacks(kit);
    return new KitLine(kit, standing != null && standing.mayApplyFor(kit.id()), lacks);
  }

  private List<MissingView.Line> lacks(KitView kit) {
    return missing.lines(standing.byKit().get(kit.id()), relations());
  }

  private java.util.Set<String> relations() {
    return getRound().draft().relations();
  }

  public List<String> getConditions() {
    return conditions.of(getRound().draft());
  }

  public List<Recipient> getRecipients() {
    return rounds.recipients(getRound().code());
  }

  public String area(AreaCode code) {
    return gazetteer.villageWithSubdistrict(code);
  }

  public String contents(KitView kit) {
    return kit.contents().stream().collect(Collectors.joining(", "));
  }
}
