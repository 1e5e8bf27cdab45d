package id.sinau.grants;

import id.sinau.grants.submission.BusinessPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of a business plan; a record cannot be an embeddable in Jakarta EE 10. */
@Embeddable
class PlanColumns {
  private String goods;
  private String buyers;
  private String place;
  private long capital;

  @Column(name = "unit_price")
  private long unitPrice;

  @Column(name = "unit_cost")
  private long unitCost;

  @Column(name = "units_week")
  private int unitsWeek;

  @Column(name = "other_costs_week")
  private long otherCostsWeek;

  protected PlanColumns() {}

  PlanColumns(BusinessPlan plan) {
    goods = plan.goods().strip();
    buyers = plan.buyers().strip();
    place = plan.place().strip();
    capital = plan.capital();
    unitPrice = plan.unitPrice();
    unitCost = plan.unitCost();
    unitsWeek = plan.unitsWeek();
    otherCostsWeek = plan.otherCostsWeek();
  }

  BusinessPlan plan() {
    return new BusinessPlan(
        goods, buyers, place, capital, unitPrice, unitCost, unitsWeek, otherCostsWeek);
  }
}
