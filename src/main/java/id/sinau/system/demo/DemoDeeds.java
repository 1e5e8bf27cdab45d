package id.sinau.system.demo;

import id.sinau.grants.Applying;
import id.sinau.grants.CheckingFiles;
import id.sinau.grants.Criterion;
import id.sinau.grants.DecidingList;
import id.sinau.grants.LineDecision;
import id.sinau.grants.ProposingList;
import id.sinau.grants.ReadingLists;
import id.sinau.grants.RecordingDecree;
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
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.RunningRounds;
import id.sinau.grants.submission.Submission;
import id.sinau.people.CurrentCaller;
import id.sinau.people.KeepingNik;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Dates;
import id.sinau.shared.Uuid7;
import id.sinau.system.TravellingClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What staff and applicants do in the demonstration's rounds, each at its desk and its moment. */
@ApplicationScoped
class DemoDeeds {
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

  ProgrammeView begin(DemoRounds.Cast cast, String name, Instant at, int days, int quota) {
    var draft = DemoPapers.round(name, at, days, quota);
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

  String apply(SignedIn applicant, ProgrammeView round, Instant at) {
    var code = new String[1];
    long kit = round.kits().get(chance.nextInt(round.kits().size())).id();
    var plan = DemoPapers.plan(chance);
    as(
        applicant,
        at,
        () -> {
          niks.keep(applicant.person(), DemoPapers.nik(applicant));
          code[0] =
              applying.handIn(
                  round.code(), new Submission(kit, plan, null, true, "2026-11"), ticket(at));
        });
    return code[0];
  }

  void checkAndSurvey(DemoRounds.Cast cast, String code, Instant at) {
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

  void rank(DemoRounds.Cast cast, ProgrammeView round, Instant at) {
    as(
        cast.staff().get("petugas"),
        at,
        () -> {
          rounds.close(round.code());
          proposing.propose(round.code(), ticket(at));
        });
  }

  void decide(DemoRounds.Cast cast, ProgrammeView round, Instant at) {
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

  List<String> approved(ProgrammeView round, DemoRounds.Cast cast) {
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

  void handOver(DemoRounds.Cast cast, String code, Instant at) {
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
              new HandoverDraft(Dates.day(at), WORDS.sentence("system.demo.witness"), null, tools);
          handing.record(code, draft, ticket(at));
        });
  }

  void visit(DemoRounds.Cast cast, String code, Instant at) {
    var seen =
        new Visit(
            Dates.day(at),
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
  void as(SignedIn who, Instant at, Runnable act) {
    caller.is(who);
    if (at == null) {
      act.run();
    } else {
      TravellingClock.at(at, act);
    }
  }

  static java.util.UUID ticket(Instant at) {
    return Uuid7.at(at);
  }
}
