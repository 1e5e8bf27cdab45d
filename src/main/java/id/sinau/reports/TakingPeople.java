package id.sinau.reports;

import id.sinau.people.MaskedNiks;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Staff take a list of people home as a file. That they did, and which list, is written down. The
 * whole NIK is never in it: who needs one asks for it person by person, with a reason.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
public class TakingPeople {
  /** As many rows as a sheet of Excel can hold below its head. */
  static final long MOST = 1_000_000;

  @Inject PeopleQuery people;
  @Inject MaskedNiks niks;
  @Inject AuditTrail trail;

  /**
   * Writes down that the list is taken.
   *
   * @throws TooManyRows when it has more rows than a sheet can hold
   */
  public void begin(PeopleFilter filter) {
    long rows = people.count(filter);
    if (rows > MOST) {
      throw new TooManyRows();
    }
    trail.record("reports.listTaken", subject(filter), null);
  }

  /**
   * The rows that follow, in an order that no learning in the meantime changes, so that each is met
   * once.
   *
   * @param after the last row of the part before, null for the first part
   * @param size at most so many rows; fewer mean that none follow
   */
  public List<TakenRow> part(PeopleFilter filter, TakenRow after, int size) {
    var rows = people.after(filter, after == null ? null : after.row(), size);
    var masked = niks.of(rows.stream().map(r -> r.row().person()).distinct().toList());
    return rows.stream()
        .map(r -> new TakenRow(r.row(), r.phone(), masked.get(r.row().person()), r.certificate()))
        .toList();
  }

  private static String subject(PeopleFilter filter) {
    var parts = new ArrayList<String>();
    parts.add(filter.course() == null ? "" : filter.course());
    parts.add(filter.area() == null ? "" : filter.area().value());
    parts.add(filter.reached().name());
    parts.add(
        filter.since() == null ? "" : filter.since().format(DateTimeFormatter.BASIC_ISO_DATE));
    return "list:" + String.join("/", parts);
  }
}
