package id.sinau.grants.web;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.submission.Standing;
import id.sinau.grants.submission.Submission;
import id.sinau.people.KeepingNik;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks the application's answers, a question at a time; the NIK is kept as soon as it is right.
 */
@RequestScoped
public class ApplyAnswers {
  static final String PLEDGE_VERSION = "2026-11";

  @Inject Form form;
  @Inject PlanAnswers plan;
  @Inject KeepingNik keeping;
  @Inject Caller caller;

  /** Checks one question; the form then holds its errors. */
  void check(ApplyStep asked, Standing standing) {
    switch (asked) {
      case KIT -> need(standing.mayApplyFor(kit()), "kit", "grants.apply.kit.missing");
      case GOODS -> plan.checkGoods();
      case BUYERS -> plan.checkBuyers();
      case PLACE -> plan.checkPlace();
      case CAPITAL -> plan.checkCapital();
      case PRICE -> plan.checkPrice();
      case NIK -> keepNik();
      case PHONE -> plan.checkPhone();
      case CHECK -> need(isPledged(), "pledge", "grants.apply.pledge.missing");
    }
  }

  /**
   * Where she goes on from a page: to the next, to the first that is wrong after the last, or
   * nowhere while this one is wrong.
   *
   * @return empty when all is there to be handed in
   */
  Optional<ApplyStep> after(ApplyStep step, Standing standing, boolean hadNik) {
    check(step, standing);
    if (form.isRefused()) {
      return Optional.of(step);
    }
    return step == ApplyStep.CHECK
        ? firstWrong(standing)
        : Optional.of(step.next(hadNik || step == ApplyStep.NIK));
  }

  private void keepNik() {
    try {
      keeping.keep(caller.learner(), form.value("nik"));
    } catch (DomainException wrong) {
      form.refuse("nik", wrong.key(), wrong.arguments());
    }
  }

  /** The id of the chosen kit, 0 when none. */
  long kit() {
    return Typed.rupiah(form.value("kit")).orElse(0);
  }

  boolean isPledged() {
    return form.has("pledge", "yes");
  }

  private void need(boolean right, String field, String key) {
    if (!right) {
      form.refuse(field, key);
    }
  }

  /** What was answered on other pages, to travel with this one. The NIK never travels. */
  List<Option> carried(ApplyStep step) {
    return Arrays.stream(ApplyStep.values())
        .filter(s -> s != step && s != ApplyStep.NIK && s != ApplyStep.CHECK)
        .flatMap(s -> s.fields().stream())
        .filter(f -> !form.values(f).isEmpty())
        .map(f -> new Option(f, form.value(f)))
        .toList();
  }

  /** The kits of the round that she may ask for, with what is in them. */
  static List<Option> kits(ProgrammeView round, Standing standing) {
    return round.kits().stream()
        .filter(k -> standing.mayApplyFor(k.id()))
        .map(
            k ->
                new Option(
                    String.valueOf(k.id()), k.name() + ": " + String.join(", ", k.contents())))
        .toList();
  }

  /** Checks every page but the NIK's once more; the first that is wrong is shown again. */
  private Optional<ApplyStep> firstWrong(Standing standing) {
    for (var earlier : ApplyStep.values()) {
      if (earlier != ApplyStep.NIK) {
        check(earlier, standing);
      }
      if (form.isRefused()) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  Submission submission(PlanAnswers plan) {
    return new Submission(kit(), plan.plan(), plan.phone(), isPledged(), PLEDGE_VERSION);
  }
}
