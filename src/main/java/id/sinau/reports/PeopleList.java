package id.sinau.reports;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The people behind a number, one row a person and course, within the caller's areas. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleList {
  private static final int LONGEST_PAGE = 200;

  @Inject PeopleQuery people;

  /**
   * @throws id.sinau.shared.NotFound when the filter names a course that does not exist
   */
  public long count(PeopleFilter filter) {
    return people.count(filter);
  }

  /**
   * A page of them.
   *
   * @param first how many come before, 0 for the first page
   * @param size at most 200
   */
  public List<PeopleRow> page(
      PeopleFilter filter, PeopleOrder order, boolean ascending, int first, int size) {
    return people.page(
        filter, order, ascending, Math.max(0, first), Math.min(LONGEST_PAGE, Math.max(1, size)));
  }
}
