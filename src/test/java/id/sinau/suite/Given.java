package id.sinau.suite;

import id.sinau.people.AccountKind;
import id.sinau.people.Honorific;
import id.sinau.people.Registering;
import id.sinau.people.Registration;
import id.sinau.people.Relation;
import id.sinau.people.SignedIn;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Phone;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People for a test to begin with; each call makes new ones, so tests never meet. */
@ApplicationScoped
public class Given {

  /** The PIN of everybody given. */
  public static final String PIN = "246810";

  /** Where given learners live: desa Tegaldlimo. */
  public static final String HOME = "35.10.04.2005";

  private static final AtomicInteger SERIALS = new AtomicInteger();

  @Inject Registering registering;
  @Inject Rows rows;
  @Inject Clock clock;

  /**
   * Somebody with an account.
   *
   * @param name what she signs in with
   * @param area where a role she acts in holds
   */
  public record Someone(
      long person, long account, String name, String called, AccountKind kind, String area) {

    /** How she looks to desks while she holds the role. */
    SignedIn in(String role) {
      var roles = Map.of(role, Set.of(new AreaCode(area)));
      return new SignedIn(0, account, person, name, kind, Honorific.BU, called, "id", roles);
    }
  }

  /** A learner of desa Tegaldlimo, registered as she would herself. */
  public Someone learner(String called) {
    return learner(called, HOME, null);
  }

  /**
   * A learner registered as she would herself.
   *
   * @param phone as {@code +628…}, or null
   */
  public Someone learner(String called, String village, String phone) {
    var made = registering.register(registration(called, village, phone), PIN);
    return new Someone(
        made.person(), made.account(), made.accountName(), called, AccountKind.LEARNER, village);
  }

  /** A NIK that nobody has yet: a woman's of Tegaldlimo born on 5 January 1985. */
  public static String nik() {
    return "351004450185%04d".formatted(SERIALS.incrementAndGet());
  }

  /** The answers of somebody called so, with a ticket of their own. */
  public Registration registration(String called, String village, String phone) {
    return registration(Uuid7.at(clock.instant()), called, village, phone);
  }

  /** The answers of somebody called so, sent with this ticket. */
  public Registration registration(UUID ticket, String called, String village, String phone) {
    return new Registration(
        ticket,
        Honorific.BU,
        called,
        called + " Aminah",
        1985,
        null,
        new AreaCode(village),
        false,
        Relation.RETURNED,
        phone == null ? null : new Phone(phone),
        null,
        Set.of(),
        "2026-11",
        "id");
  }

  /** A member of staff who holds a role for an area from yesterday on, without end. */
  public Someone staff(String role, String area) {
    var ticket = Uuid7.at(clock.instant());
    var name = role.toLowerCase(Locale.ROOT) + "-" + ticket.toString().substring(24);
    rows.run(
        """
        insert into person (version, ticket, honorific, called, full_name, area, abroad, relation,
          language, registered_at, registered_by, privacy_notice)
        values (1, ?, 'PAK', ?, ?, ?, false, 'OTHER', 'id', utc_timestamp(6), 'test', '-')""",
        Uuid7.bytes(ticket),
        name,
        name,
        area);
    long person = rows.number("select id from person where ticket = ?", Uuid7.bytes(ticket));
    rows.run(
        "insert into account (version, person_id, name, kind) values (1, ?, ?, 'STAFF')",
        person,
        name);
    long account = rows.number("select id from account where person_id = ?", person);
    rows.run(
        """
        insert into role_grant (account_id, role, area, from_at, granted_by, why)
        values (?, ?, ?, utc_timestamp(6) - interval 1 day, 'test', 'test')""",
        account,
        role,
        area);
    return new Someone(person, account, name, name, AccountKind.STAFF, area);
  }
}
