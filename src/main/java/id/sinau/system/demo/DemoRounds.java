package id.sinau.system.demo;

import id.sinau.grants.Applying;
import id.sinau.grants.BusinessPlan;
import id.sinau.grants.CheckingFiles;
import id.sinau.grants.Criterion;
import id.sinau.grants.DecidingList;
import id.sinau.grants.DecreeDraft;
import id.sinau.grants.LineDecision;
import id.sinau.grants.ProposingList;
import id.sinau.grants.ReadingLists;
import id.sinau.grants.RecordingDecree;
import id.sinau.grants.Submission;
import id.sinau.grants.Survey;
import id.sinau.grants.Surveying;
import id.sinau.grants.Verdict;
import id.sinau.grants.equipment.FollowUp;
import id.sinau.grants.equipment.HandingOver;
import id.sinau.grants.equipment.HandoverDraft;
import id.sinau.grants.equipment.Presence;
import id.sinau.grants.equipment.Problem;
import id.sinau.grants.equipment.ToolCondition;
import id.sinau.grants.equipment.ToolUse;
import id.sinau.grants.equipment.Visit;
import id.sinau.grants.equipment.VisitingTools;
import id.sinau.grants.programmes.LegalRoute;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.grants.programmes.RunningRounds;
import id.sinau.people.CurrentCaller;
import id.sinau.people.KeepingNik;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.system.TravellingClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Three grant rounds told through the production's own desks: one handed over, with visits due; one
 * whose list waits for the decider; one open, with files to check and businesses to survey.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRounds {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  @Inject RunningRounds rounds;
  @Inject Applying applying;
  @Inject CheckingFiles checking;
  @Inject Surveying surveying;
  @Inject ProposingList proposing;
  @Inject ReadingLists lists;
  @Inject DecidingList deciding;
  @Inject RecordingDecree decrees;
  @Inject HandingOver handing;
  @Inject VisitingTools visiting;
  @Inject KeepingNik niks;
  @Inject CurrentCaller caller;

  private final Random chance = new Random(7);

  /** Everybody who acts: staff by account name, and applicants with both certificates. */
  record Cast(Map<String, SignedIn> staff, List<SignedIn> applicants, SignedIn wayan) {}

  void tell(Cast cast, Instant now) {
    handedOver(cast, now);
    waitingForDecider(cast, now);
    open(cast, now);
    caller.is(null);
  }

  private void handedOver(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(150));
    var round = begin(cast, "system.demo.round.first", begun, 20, 6);
    var codes = new ArrayList<String>();
    codes.add(apply(cast.wayan(), round, begun.plus(Duration.ofDays(2))));
    cast.applicants()
        .subList(0, 6)
        .forEach(
            a -> codes.add(apply(a, round, begun.plus(Duration.ofDays(3 + chance.nextInt(14))))));
    codes.forEach(c -> checkAndSurvey(cast, c, begun.plus(Duration.ofDays(22))));
    rank(cast, round, begun.plus(Duration.ofDays(32)));
    decide(cast, round, begun.plus(Duration.ofDays(34)));
    var signed = begun.plus(Duration.ofDays(44));
    as(
        cast.staff().get("kabid"),
        signed.plus(Duration.ofHours(6)),
        () -> decrees.record(round.code(), decree(signed), ticket(signed)));
    var given = begun.plus(Duration.ofDays(60));
    approved(round, cast).forEach(code -> handOver(cast, code, given));
    approved(round, cast).stream()
        .skip(1)
        .limit(3)
        .forEach(code -> visit(cast, code, given.plus(Duration.ofDays(31))));
  }

  private void waitingForDecider(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(48));
    var round = begin(cast, "system.demo.round.second", begun, 20, 5);
    for (var applicant : cast.applicants().subList(6, 15)) {
      var code = apply(applicant, round, begun.plus(Duration.ofDays(1 + chance.nextInt(17))));
      checkAndSurvey(cast, code, begun.plus(Duration.ofDays(24)));
    }
    rank(cast, round, now.minus(Duration.ofDays(3)));
  }

  private void open(Cast cast, Instant now) {
    var begun = now.minus(Duration.ofDays(16));
    var round = begin(cast, "system.demo.round.third", begun, 30, 20);
    var codes = new ArrayList<String>();
    for (var applicant : cast.applicants().subList(15, cast.applicants().size())) {
      codes.add(
          apply(applicant, round, begun.plus(Duration.ofHours(20 + chance.nextInt(24 * 12)))));
    }
    var officer = cast.staff().get("petugas");
    for (int i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      var at = now.minus(Duration.ofDays(2)).plusSeconds(60L * i);
      if (i % 5 == 4) {
        as(
            officer,
            at,
            () -> checking.giveBack(code, WORDS.sentence("system.demo.giveBack"), ticket(at)));
      } else if (i % 5 > 1) {
        as(officer, at, () -> checking.pass(code, ticket(at)));
      }
    }
  }

  private ProgrammeView begin(Cast cast, String name, Instant at, int days, int quota) {
    var opens = LocalDate.ofInstant(at, ZONE);
    var courses = List.of("aman-digital", "uang-keluarga");
    var draft =
        new RoundDraft(
            WORDS.sentence(name),
            LegalRoute.SOCIAL_AID_IN_KIND,
            "5.1.06.01",
            quota * 4_000_000L,
            quota,
            opens,
            opens.plusDays(days),
            5,
            Set.of("RETURNED", "FAMILY"),
            18,
            3,
            Set.of(),
            courses,
            List.of(
                new RoundDraft.KitDraft(
                    WORDS.sentence("system.demo.kit.food"),
                    WORDS.sentence("system.demo.kit.food.tools").replace("; ", "\n"),
                    2_500_000,
                    3_500_000,
                    List.of()),
                new RoundDraft.KitDraft(
                    WORDS.sentence("system.demo.kit.sewing"),
                    WORDS.sentence("system.demo.kit.sewing.tools").replace("; ", "\n"),
                    3_500_000,
                    4_000_000,
                    List.of())));
    var made = new ProgrammeView[1];
    as(
        cast.staff().get("petugas"),
        at,
        () -> {
          made[0] = rounds.begin(draft);
          rounds.open(made[0].code());
        });
    return made[0];
  }

  private String apply(SignedIn applicant, ProgrammeView round, Instant at) {
    var code = new String[1];
    long kit = round.kits().get(chance.nextInt(round.kits().size())).id();
    long price = 1_000L * (3 + chance.nextInt(8));
    var plan =
        new BusinessPlan(
            WORDS.sentence("system.demo.plan.goods"),
            WORDS.sentence("system.demo.plan.buyers"),
            WORDS.sentence("system.demo.plan.place"),
            100_000L * (1 + chance.nextInt(9)),
            price,
            price * 6 / 10,
            60 + chance.nextInt(160),
            25_000L + 5_000L * chance.nextInt(9));
    as(
        applicant,
        at,
        () -> {
          niks.keep(applicant.person(), nik(applicant));
          code[0] =
              applying.handIn(
                  round.code(), new Submission(kit, plan, null, true, "2026-11"), ticket(at));
        });
    return code[0];
  }

  /**
   * An invented number of the right form; its serial is the person's own id, so no two are alike.
   */
  private static String nik(SignedIn applicant) {
    var home =
        applicant
            .roles()
            .get(Role.LEARNER)
            .iterator()
            .next()
            .value()
            .replace(".", "")
            .substring(0, 6);
    return home + "450785" + String.format("%04d", applicant.person() % 9000 + 1000);
  }

  private void checkAndSurvey(Cast cast, String code, Instant at) {
    as(cast.staff().get("petugas"), at, () -> checking.pass(code, ticket(at)));
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      points.put(criterion, 2 + chance.nextInt(3));
    }
    var later = at.plus(Duration.ofDays(8));
    as(
        cast.staff().get("petugas"),
        later,
        () -> surveying.record(code, new Survey(points, null, null, null), ticket(later)));
  }

  private void rank(Cast cast, ProgrammeView round, Instant at) {
    as(
        cast.staff().get("petugas"),
        at,
        () -> {
          rounds.close(round.code());
          proposing.propose(round.code(), ticket(at));
        });
  }

  private void decide(Cast cast, ProgrammeView round, Instant at) {
    as(
        cast.staff().get("kabid"),
        at,
        () -> {
          var decisions =
              lists.of(round.code()).lines().stream()
                  .map(
                      l ->
                          new LineDecision(
                              l.code(),
                              l.suggested() == null ? Verdict.WAIT : l.suggested(),
                              null,
                              null))
                  .toList();
          deciding.decide(round.code(), decisions, ticket(at));
        });
  }

  private List<String> approved(ProgrammeView round, Cast cast) {
    var codes = new ArrayList<String>();
    as(
        cast.staff().get("kabid"),
        null,
        () ->
            lists.of(round.code()).lines().stream()
                .filter(l -> l.stage().commitsMoney())
                .forEach(l -> codes.add(l.code())));
    return codes;
  }

  private static DecreeDraft decree(Instant at) {
    return new DecreeDraft(
        "188/000/KEP/429.011/2026",
        LocalDate.ofInstant(at, ZONE),
        WORDS.sentence("system.demo.signer"),
        WORDS.sentence("system.demo.signerTitle"));
  }

  private void handOver(Cast cast, String code, Instant at) {
    var officer = cast.staff().get("petugas");
    as(
        officer,
        at,
        () -> {
          var tools =
              handing.file(code).kit().contents().stream()
                  .map(
                      tool ->
                          new HandoverDraft.Tool(
                              tool,
                              "SN-" + (100_000 + chance.nextInt(900_000)),
                              ToolCondition.GOOD))
                  .toList();
          var draft =
              new HandoverDraft(
                  LocalDate.ofInstant(at, ZONE),
                  WORDS.sentence("system.demo.witness"),
                  null,
                  tools);
          handing.record(code, draft, ticket(at));
        });
  }

  private void visit(Cast cast, String code, Instant at) {
    var seen =
        new Visit(
            LocalDate.ofInstant(at, ZONE),
            Presence.ALL,
            ToolUse.MOST_DAYS,
            400_000L + 50_000L * chance.nextInt(12),
            Problem.NOTHING,
            FollowUp.NOTHING,
            null,
            null);
    as(cast.staff().get("petugas"), at, () -> visiting.record(code, seen, ticket(at)));
  }

  /** Acts as somebody at a moment of the past; null means now. */
  private void as(SignedIn who, Instant at, Runnable act) {
    caller.is(who);
    if (at == null) {
      act.run();
    } else {
      TravellingClock.at(at, act);
    }
  }

  private static java.util.UUID ticket(Instant at) {
    return Uuid7.at(at);
  }
}
