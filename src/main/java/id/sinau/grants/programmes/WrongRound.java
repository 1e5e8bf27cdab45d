package id.sinau.grants.programmes;

import id.sinau.shared.DomainException;

/** The draft of a round breaks a rule; the key names which. */
public class WrongRound extends DomainException {
  private static final long serialVersionUID = 1L;

  /** What may be wrong with a draft, in the order it is checked. */
  public enum Fault {
    NAME,
    BUDGET_CODE,
    CEILING,
    QUOTA,
    DATES,
    OBJECTION,
    RELATIONS,
    AGE,
    LOOK_BACK,
    AREAS,
    COURSES,
    NO_KIT,
    KIT_NAME,
    KIT_CONTENTS,
    KIT_PRICE
  }

  private final Fault fault;

  WrongRound(Fault fault) {
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  @Override
  public String key() {
    return "refused.WrongRound." + fault.name();
  }
}
