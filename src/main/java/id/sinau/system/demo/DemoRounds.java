package id.sinau.system.demo;

import id.sinau.grants.CheckingFiles;
import id.sinau.grants.RecordingDecree;
import id.sinau.people.CurrentCaller;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Three grant rounds told through the production's own desks: one handed over, with visits due; one
 * whose list waits for the decider; one open, with files to check and businesses to survey.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRounds {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  @Inject CheckingFiles checking;
  @Inject RecordingDecree decrees;
  @Inject DemoDeeds deeds;
  @Inject CurrentCaller caller;

  private final Random chance = new Random(7);

  /** Everybody who acts: staff by account name, and applicants with both certificates. */
  public record Cast(Map<String, SignedIn> staff, List<SignedIn> applicants, SignedIn wayan) {}

  /** Tells all three, as of now. */
  public void tell(Cast cast, Instant now) {
    handedOver(cast, now);
    waitingForDecider(cast, now);
    open(cast, now);
    caller.is(null);
  }

  private void handedOver(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(150));
    var round = deeds.begin(cast, "system.demo.round.first", begun, 20, 6);
    var codes = new ArrayList<String>();
    codes.add(deeds.apply(cast.wayan(), round, begun.plus(Duration.ofDays(2))));
    cast.applicants()
        .subList(0, 6)
        .forEach(
            a ->
                codes.add(
                    deeds.apply(a, round, begun.plus(Duration.ofDays(3 + chance.nextInt(14))))));
    codes.forEach(c -> deeds.checkAndSurvey(cast, c, begun.plus(Duration.ofDays(22))));
    deeds.rank(cast, round, begun.plus(Duration.ofDays(32)));
    deeds.decide(cast, round, begun.plus(Duration.ofDays(34)));
    var signed = begun.plus(Duration.ofDays(44));
    deeds.as(
        cast.staff().get("kabid"),
        signed.plus(Duration.ofHours(6)),
        () -> decrees.record(round.code(), DemoPapers.decree(signed), DemoDeeds.ticket(signed)));
    var given = begun.plus(Duration.ofDays(60));
    deeds.approved(round, cast).forEach(code -> deeds.handOver(cast, code, given));
    deeds.approved(round, cast).stream()
        .filter(code -> !code.equals(codes.get(0)))
        .limit(3)
        .forEach(code -> deeds.visit(cast, code, given.plus(Duration.ofDays(31))));
  }

  private void waitingForDecider(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(48));
    var round = deeds.begin(cast, "system.demo.round.second", begun, 20, 5);
    for (var applicant : cast.applicants().subList(6, 15)) {
      var code = deeds.apply(applicant, round, begun.plus(Duration.ofDays(1 + chance.nextInt(17))));
      deeds.checkAndSurvey(cast, code, begun.plus(Duration.ofDays(24)));
    }
    deeds.rank(cast, round, now.minus(Duration.ofDays(3)));
  }

  private void open(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(16));
    var round = deeds.begin(cast, "system.demo.round.third", begun, 30, 20);
    var codes = new ArrayList<String>();
    for (var applicant : cast.applicants().subList(15, cast.applicants().size())) {
      codes.add(
          deeds.apply(
              applicant, round, begun.plus(Duration.ofHours(20 + chance.nextInt(24 * 12)))));
    }
    var officer = cast.staff().get("petugas");
    for (int i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      var at = now.minus(Duration.ofDays(2)).plusSeconds(60L * i);
      if (i % 5 == 4) {
        deeds.as(
            officer,
            at,
            () ->
                checking.giveBack(
                    code, WORDS.sentence("system.demo.giveBack"), DemoDeeds.ticket(at)));
      } else if (i % 5 > 1) {
        deeds.as(officer, at, () -> checking.pass(code, DemoDeeds.ticket(at)));
      }
    }
  }
}
