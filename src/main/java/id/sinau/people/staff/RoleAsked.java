package id.sinau.people.staff;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A role that an administrator wants to give.
 *
 * @param area null means the whole district
 * @param lastDay the last day it holds, or null while nobody ends it
 * @param why at least a sentence
 */
public record RoleAsked(long account, String role, AreaCode area, LocalDate lastDay, String why) {
  /** The roles that can be granted; LEARNER comes with registering, SYSTEM is nobody's. */
  public static final List<String> ROLES =
      List.of(Role.CADRE, Role.TRAINER, Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.ADMIN);

  /**
   * These see their own courses, or everything: an area would promise a limit that is not there.
   */
  private static final Set<String> WHOLE_DISTRICT = Set.of(Role.TRAINER, Role.AUDITOR, Role.ADMIN);

  private static final int MOST_YEARS = 5;

  /** Whether the role is granted for an area; the others hold for the district. */
  public static boolean isForArea(String role) {
    return !WHOLE_DISTRICT.contains(role);
  }

  /**
   * Says no when a rule forbids the grant, whoever the account belongs to.
   *
   * @param caller the administrator's own account
   */
  void check(long caller, LocalDate today) {
    if (account == caller) {
      throw new OwnRole();
    }
    if (role == null || !ROLES.contains(role)) {
      throw new RoleUnknown();
    }
    if (role.equals(Role.AUDITOR) && lastDay == null) {
      throw new EndDateMissing();
    }
    if (lastDay != null
        && (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS)))) {
      throw new EndDateWrong();
    }
  }
}
