package id.sinau.shared;

/** The roles of design.md §1, by the names that {@code @RolesAllowed} and the database use. */
public final class Role {
  public static final String LEARNER = "LEARNER";
  public static final String CADRE = "CADRE";
  public static final String TRAINER = "TRAINER";
  public static final String OFFICER = "OFFICER";
  public static final String DECIDER = "DECIDER";
  public static final String AUDITOR = "AUDITOR";
  public static final String ADMIN = "ADMIN";

  /** The programme itself at start-up, in timers and while loading the demonstration. */
  public static final String SYSTEM = "SYSTEM";

  private Role() {}
}
