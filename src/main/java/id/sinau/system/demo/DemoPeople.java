package id.sinau.system.demo;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.people.AccountKind;
import id.sinau.people.Accounts;
import id.sinau.people.ConsentKind;
import id.sinau.people.Honorific;
import id.sinau.people.Registered;
import id.sinau.people.Registration;
import id.sinau.people.Relation;
import id.sinau.people.SignedIn;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Phone;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.system.TravellingClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Registers the invented people, families on one phone among them, spread over all kecamatan with
 * the migrant pockets of the south first.
 */
@Stateless
@RolesAllowed(id.sinau.shared.Role.SYSTEM)
public class DemoPeople {
  /**
   * Muncar, Wongsorejo, Cluring, Tegaldlimo, Purwoharjo, Bangorejo, Srono, Pesanggaran, Siliragung
   * (domain.md §1.2).
   */
  private static final Set<String> POCKETS =
      Set.of(
          "35.10.05",
          "35.10.18",
          "35.10.06",
          "35.10.04",
          "35.10.03",
          "35.10.02",
          "35.10.08",
          "35.10.01",
          "35.10.22");

  private static final String NOTICE = "2026-11";
  private static final String PIN = "246810";

  /** Whose PIN the others share. */
  private static final String FIRST = "tini";

  /** Somebody registered, with what she answered. */
  public record Resident(Registered registered, Registration registration) {
    boolean mayApply() {
      boolean migrant =
          registration.relation() == Relation.RETURNED
              || registration.relation() == Relation.FAMILY;
      return migrant && !registration.abroad();
    }

    /** As she looks to desks when she is signed in. */
    SignedIn signedIn() {
      return new SignedIn(
          0,
          registered.account(),
          registered.person(),
          registered.accountName(),
          AccountKind.LEARNER,
          registration.honorific(),
          registration.called(),
          "id",
          Map.of(Role.LEARNER, Set.of(registration.area())));
    }
  }

  @Inject Accounts accounts;
  @Inject Gazetteer gazetteer;

  /** One of the people the sign-in page names, {@code tini} before all others. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Resident named(
      String account,
      Honorific honorific,
      String fullName,
      int birthYear,
      String village,
      Instant at) {
    var made = new Registered[1];
    var registration =
        new Registration(
            Uuid7.at(at),
            honorific,
            fullName.split(" ")[0],
            fullName,
            birthYear,
            null,
            new AreaCode(village),
            false,
            Relation.RETURNED,
            Phone.parse("0812345600" + account.length() + "1").orElseThrow(),
            null,
            EnumSet.of(ConsentKind.MESSAGES),
            NOTICE,
            "id");
    TravellingClock.at(
        at,
        () -> {
          boolean isFirst = account.equals(FIRST);
          made[0] = accounts.openForLearner(registration, account, isFirst ? PIN : null);
          if (!isFirst) {
            accounts.secureLike(made[0].account(), FIRST);
          }
        });
    return new Resident(made[0], registration);
  }

  /** A household of one to three people at one home, in one transaction. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Resident> household(Random chance, int size, Instant at) {
    var people = new Invented(chance);
    var home = home(chance, people);
    var phone =
        Phone.parse("08" + (1_000_000_000L + (long) (chance.nextDouble() * 8_999_999_999L)))
            .orElse(null);
    return java.util.stream.IntStream.range(0, size)
        .mapToObj(
            i -> {
              var who = people.somebody(2026);
              var when = at.plusSeconds(600L * i);
              var made = new Registered[1];
              var registration = registration(who, home, phone, i, when, chance);
              TravellingClock.at(
                  when, () -> made[0] = accounts.openForLearner(registration, null, null));
              return new Resident(made[0], registration);
            })
        .toList();
  }

  private static Registration registration(
      Invented.Someone who, AreaCode home, Phone phone, int place, Instant at, Random chance) {
    var consents = EnumSet.noneOf(ConsentKind.class);
    for (var kind : ConsentKind.values()) {
      if (chance.nextInt(100) < 55) {
        consents.add(kind);
      }
    }
    return new Registration(
        Uuid7.at(at),
        who.honorific(),
        who.called(),
        who.fullName(),
        who.birthYear(),
        null,
        home,
        who.relation() == Relation.ABROAD,
        who.relation(),
        chance.nextInt(100) < 85 ? phone : null,
        place == 0 ? null : "keluarga",
        consents,
        NOTICE,
        "id");
  }

  private AreaCode home(Random chance, Invented people) {
    var subdistricts = gazetteer.subdistricts();
    Area subdistrict = people.pick(subdistricts);
    if (!POCKETS.contains(subdistrict.code().value()) && chance.nextInt(100) < 55) {
      subdistrict =
          people.pick(
              subdistricts.stream().filter(a -> POCKETS.contains(a.code().value())).toList());
    }
    return people.pick(gazetteer.villages(subdistrict.code())).code();
  }
}
