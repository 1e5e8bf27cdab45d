package id.sinau.grants.web;

import id.sinau.grants.Standing;
import id.sinau.people.KeepingNik;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Checks the application's answers, a question at a time; the NIK is kept as soon as it is right.
 */
@RequestScoped
public class ApplyAnswers {
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
}
