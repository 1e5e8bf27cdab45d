package id.sinau.courses.fragments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sum that people do on paper: rows to fill in and rows to work out. The words of a row are the
 * text {@code courses.calc.<name>.<row>}.
 */
public enum Calculator {
  /** Household budget: what comes in, where it goes, what is left. */
  BUDGET(
      List.of("wages", "trade", "sent", "food", "school", "bills", "debt", "saving"),
      List.of("left")),
  /** Price and profit of one portion. */
  PRICE(
      List.of("ingredients", "packing", "fuel", "wages", "portions", "price"),
      List.of("cost", "portion", "profit")),
  /**
   * A loan: all its interest, flat (principal · rate · months) and effective where the principal is
   * paid back in equal parts (principal · rate · (months + 1) / 2).
   */
  LOAN(
      List.of("principal", "rate", "months"),
      List.of("flat", "flatinterest", "effectiveinterest", "flatmonthly", "total")),
  /** How much to put aside each month for a goal. */
  SAVING(List.of("goal", "saved", "months"), List.of("missing", "monthly")),
  /** What it costs to send money: the fee in the foreign currency and the spread of the rate. */
  REMITTANCE(List.of("amount", "fee", "market", "offered"), List.of("spread", "cost", "received"));

  private final List<String> given;
  private final List<String> workedOut;

  Calculator(List<String> given, List<String> workedOut) {
    this.given = given;
    this.workedOut = workedOut;
  }

  /** The calculator of that name, if there is one. */
  public static Optional<Calculator> named(String name) {
    return Arrays.stream(values()).filter(each -> each.id().equals(name)).findFirst();
  }

  /** Its name in course files and in {@code data-calc}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Names of the rows a person fills in. */
  public List<String> given() {
    return given;
  }

  /** Names of the rows that follow from them. */
  public List<String> workedOut() {
    return workedOut;
  }

  /** The key of the title's words. */
  public String titleKey() {
    return "courses.calc." + id() + ".title";
  }

  /** The key of a row's words. */
  public String rowKey(String row) {
    return "courses.calc." + id() + "." + row;
  }
}
