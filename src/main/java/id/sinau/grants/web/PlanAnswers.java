package id.sinau.grants.web;

import id.sinau.grants.submission.BusinessPlan;
import id.sinau.shared.Phone;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads and checks a business plan as it was typed; wrong answers get their sentence. */
@RequestScoped
public class PlanAnswers {
  @Inject Form form;

  void checkGoods() {
    text("goods", 500);
  }

  void checkBuyers() {
    text("buyers", 500);
  }

  void checkPlace() {
    text("place", 300);
  }

  void checkCapital() {
    money("capital", 0);
  }

  void checkPrice() {
    money("unitPrice", 1);
    money("unitCost", 0);
    number("unitsWeek", 1, BusinessPlan.MOST_UNITS);
    money("otherCostsWeek", 0);
  }

  void checkPhone() {
    if (!form.value("phone").isEmpty() && phone() == null) {
      form.refuse("phone", "grants.apply.phone.wrong");
    }
  }

  /** Every answer must have been checked. */
  BusinessPlan plan() {
    return new BusinessPlan(
        form.value("goods"),
        form.value("buyers"),
        form.value("place"),
        amount("capital"),
        amount("unitPrice"),
        amount("unitCost"),
        (int) amount("unitsWeek"),
        amount("otherCostsWeek"));
  }

  Phone phone() {
    return Phone.parse(form.value("phone")).orElse(null);
  }

  /** What the page shows before she corrects it. */
  void preset(BusinessPlan plan, Phone phone) {
    form.preset("goods", plan.goods());
    form.preset("buyers", plan.buyers());
    form.preset("place", plan.place());
    form.preset("capital", plan.capital());
    form.preset("unitPrice", plan.unitPrice());
    form.preset("unitCost", plan.unitCost());
    form.preset("unitsWeek", plan.unitsWeek());
    form.preset("otherCostsWeek", plan.otherCostsWeek());
    form.preset("phone", phone == null ? "" : phone.local());
  }

  private long amount(String field) {
    return Typed.rupiah(form.value(field)).orElse(0);
  }

  private void text(String field, int most) {
    int length = form.value(field).length();
    if (length < 3 || length > most) {
      form.refuse(field, "grants.apply." + field + ".missing");
    }
  }

  private void money(String field, long least) {
    number(field, least, BusinessPlan.MOST_MONEY);
  }

  private void number(String field, long least, long most) {
    var amount = Typed.rupiah(form.value(field));
    if (amount.isEmpty() || amount.getAsLong() < least || amount.getAsLong() > most) {
      form.refuse(field, "grants.apply." + field + ".missing");
    }
  }
}
