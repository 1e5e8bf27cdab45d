package id.sinau.system.demo;

import id.sinau.people.Honorific;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import id.sinau.system.Launcher;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database with the demonstration, once. A database that was filled so never starts
 * as a real one, and one with real people never becomes a demonstration.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoLoading {
  private static final Logger LOG = Logger.getLogger(DemoLoading.class.getName());
  private static final int HOUSEHOLDS = 200;
  private static final int APPLICANTS = 34;
  private static final long SEED = 20_261_124L;

  @Inject DemoMark mark;
  @Inject DemoStaff staff;
  @Inject DemoPeople people;
  @Inject DemoLearning learning;
  @Inject DemoRounds rounds;
  @Inject DemoTasks tasks;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  /** Loads, or refuses to mix invented and real people. */
  public void fill() {
    var words = Bundle.of(Locale.forLanguageTag("id"));
    if (mark.isDemo() != demo && (mark.isDemo() || mark.hasPeople())) {
      var key = demo ? "system.demo.realPeople" : "system.demo.invented";
      Launcher.refuse(words.sentence(key) + "\n" + Bundle.of(Locale.ENGLISH).sentence(key));
      throw new DemoRefused(words.sentence(key));
    }
    if (demo && !mark.hasPeople()) {
      long begun = System.nanoTime();
      load();
      LOG.log(
          Level.INFO, "demonstration loaded in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }
  }

  private void load() {
    mark.set();
    var now = clock.instant();
    var chance = new Random(SEED);
    var people = staff.make();
    var wayan = named(chance, now);
    var applicants = new ArrayList<SignedIn>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      var at = now.minus(Duration.ofHours(30 + chance.nextInt(24 * 300)));
      for (var person : this.people.household(chance, 1 + chance.nextInt(3), at)) {
        if (applicants.size() < APPLICANTS && person.mayApply()) {
          applicants.add(graduate(chance, person, now));
        } else {
          learning.learn(chance, person.registered(), at, now.minus(Duration.ofMinutes(20)));
        }
      }
    }
    // Her neighbour's business waits for the companion of Tegaldlimo to survey it.
    var village = "35.10.04.2005";
    var neighbour =
        this.people.named(
            "sulami", Honorific.BU, "Sulami", 1979, village, now.minus(Duration.ofDays(285)));
    applicants.add(17, graduate(chance, neighbour, now));
    rounds.tell(new DemoRounds.Cast(people, applicants, wayan), now);
    tasks.leave(people, wayan, now);
  }

  /**
   * Somebody with the two certificates that the rounds ask for, early enough for the first of them.
   */
  private SignedIn graduate(Random chance, DemoPeople.Resident person, Instant now) {
    var from = now.minus(Duration.ofDays(280));
    learning.complete(
        chance, person.registered().person(), "aman-digital", from, from.plus(Duration.ofDays(30)));
    learning.complete(
        chance,
        person.registered().person(),
        "uang-keluarga",
        from.plus(Duration.ofDays(31)),
        from.plus(Duration.ofDays(70)));
    return person.signedIn();
  }

  private SignedIn named(Random chance, Instant now) {
    var end = now.minus(Duration.ofHours(3));
    var tini =
        people.named(
            "tini", Honorific.BU, "Tini", 1986, "35.10.04.2005", now.minus(Duration.ofDays(20)));
    learning.begin(
        chance,
        tini.registered().person(),
        "uang-keluarga",
        0.4,
        now.minus(Duration.ofDays(19)),
        end);
    var joko =
        people.named(
            "joko",
            Honorific.MAS,
            "Joko Prasetyo",
            1991,
            "35.10.05.2003",
            now.minus(Duration.ofDays(120)));
    learning.complete(
        chance, joko.registered().person(), "aman-digital", now.minus(Duration.ofDays(118)), end);
    var wayan =
        people.named(
            "wayan",
            Honorific.MBAK,
            "Wayan",
            1988,
            "35.10.04.2006",
            now.minus(Duration.ofDays(290)));
    var from = now.minus(Duration.ofDays(288));
    learning.complete(
        chance, wayan.registered().person(), "aman-digital", from, from.plus(Duration.ofDays(30)));
    learning.complete(
        chance,
        wayan.registered().person(),
        "uang-keluarga",
        from.plus(Duration.ofDays(31)),
        from.plus(Duration.ofDays(60)));
    learning.complete(
        chance,
        wayan.registered().person(),
        "usaha-makanan",
        from.plus(Duration.ofDays(61)),
        from.plus(Duration.ofDays(90)));
    return wayan.signedIn();
  }
}
